import { facts } from "@/content";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { changesBetween, changeWords, type RevisionChanges } from "@/lib/revision/changes";
import type { ParameterProblem } from "@/lib/share/codec";
import { type Codec, word } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { revisionIds } from "./site";

/** Parameters of `/evidence/changes`. Absent: the newest revision, and the one before it. */
const changesTable: Record<"from" | "to", Codec<string | null>> = {
  from: word(revisionIds, `a revision of this copy: ${revisionIds.slice(-3).join(", ")}`),
  to: word(revisionIds, `a revision of this copy: ${revisionIds.slice(-3).join(", ")}`),
};

export interface ChangesView {
  from: string;
  to: string;
  revisions: readonly string[];
  changes: RevisionChanges;
  query: string;
  problems: ParameterProblem[];
}

/** What lies between two revisions; the earlier one is always told first. */
export function changesView(query: URLSearchParams): ChangesView {
  const { values, problems } = parseParameters(changesTable, query);
  const to = values.to ?? revisionIds.at(-1) ?? "";
  const before = revisionIds[Math.max(0, revisionIds.indexOf(to) - 1)] ?? to;
  const [first = to, last = to] = [values.from ?? before, to].sort(
    (a, b) => revisionIds.indexOf(a) - revisionIds.indexOf(b),
  );
  return {
    from: first,
    to: last,
    revisions: revisionIds,
    changes: changesOf(first, last),
    query: formatParameters(changesTable, { from: first, to: last }),
    problems,
  };
}

/** All revisions, oldest first, each with what it changed. */
export function revisionsCatalogue() {
  return {
    revisions: facts.revisions.map(({ id, hash, state }, index) => {
      const before = facts.revisions[index - 1];
      const changes = before && changesBetween(before.state, state);
      return {
        id,
        hash,
        cells: Object.keys(state.cells).length,
        figures: Object.values(state.overhead?.figures ?? {}).flat().length,
        changed: changes
          ? {
              since: before.id,
              states: changes.states.length,
              words: changes.words.length,
              added: changes.added,
              gone: changes.gone,
              figures: changes.figures.length,
            }
          : null,
      };
    }),
  };
}

/** One entry a revision, for the feed. */
export function changeEntries(): { title: string; text: string; on: string; path: string }[] {
  return facts.revisions.flatMap(({ id, state }, index) => {
    const before = facts.revisions[index - 1];
    if (!before) return [];
    const changes = changesBetween(before.state, state);
    return [
      {
        title: `Revision ${id}: ${count(changes.states.length, "cell")} in another state`,
        text: changeWords(changes),
        on: id.split(".")[0] ?? id,
        path: paths.changesWith(formatParameters(changesTable, { from: before.id, to: id })),
      },
    ];
  });
}

// --

function changesOf(from: string, to: string): RevisionChanges {
  const state = (id: string) =>
    facts.revisions.find((revision) => revision.id === id)?.state ?? { options: [], cells: {} };
  return changesBetween(state(from), state(to));
}
