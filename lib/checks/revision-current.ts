import { canonical, changedCells, currentState, hashState, type RevisionState } from "@/lib/revision/state";
import { type Check, fileOf } from "./check";

/** The newest revision says what the facts say, and no revision was edited after it was cut. */
export const revisionCurrent: Check = (facts) => {
  const edited = facts.revisions
    .filter((revision) => hashState(revision.state) !== revision.hash)
    .map((revision) => ({
      file: fileOf.revision(revision.id),
      path: "hash",
      expected: "the SHA-256 of its state: a revision is never edited, cut a new one instead",
      found: revision.hash,
    }));
  const newest = facts.revisions.at(-1);
  const now = currentState(facts);
  if (newest && hashState(now) === hashState(newest.state)) return edited;
  const changes = newest ? moved(newest.state, now) : [];
  return [
    ...edited,
    {
      file: newest ? fileOf.revision(newest.id) : "content/revisions/",
      path: "state",
      expected: "a revision that holds today's facts: run npm run revise",
      found: newest
        ? `facts that moved since: ${changes.slice(0, 5).join(", ")}${changes.length > 5 ? ` and ${changes.length - 5} more` : ""}`
        : "no revision",
    },
  ];
};

/** The cells that moved, or the parts of the state that did. */
function moved(before: RevisionState, after: RevisionState): string[] {
  const cells = changedCells(before, after).map((change) => change.cell);
  const parts = (["options", "overhead", "compliance"] as const).filter(
    (part) => canonical(before[part]) !== canonical(after[part]),
  );
  return cells.length > 0 ? cells : parts;
}
