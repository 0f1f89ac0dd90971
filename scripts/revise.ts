/**
 * Cuts a revision: writes content/revisions/<day>[.n].json with the state that links, the matrix and decisions depend on.
 * Does nothing when the facts are those of the newest revision. Revisions are never edited.
 */
import { writeFileSync } from "node:fs";
import { loadFacts } from "@/content/load";
import { factChecks } from "@/lib/checks/all";
import { datesAhead } from "@/lib/checks/dates-possible";
import { changedCells, currentState, hashState, nextRevisionId } from "@/lib/revision/state";
import { ContentError } from "@/lib/schema/problem";

const facts = loadFacts();
const today = new Date().toISOString().slice(0, 10);
const problems = [...factChecks.flatMap((check) => check(facts)), ...datesAhead(facts, today)];
if (problems.length > 0) throw new ContentError(problems);

const state = currentState(facts);
const hash = hashState(state);
const newest = facts.revisions.at(-1);
if (newest?.hash === hash) {
  console.log(`Nothing moved since revision ${newest.id}.`);
} else {
  const id = nextRevisionId(
    today,
    facts.revisions.map((revision) => revision.id),
  );
  writeFileSync(`content/revisions/${id}.json`, `${JSON.stringify({ id, hash, state }, null, 2)}\n`);
  const moved = newest ? changedCells(newest.state, state).length : Object.keys(state.cells).length;
  console.log(`Cut revision ${id}: ${moved} cells ${newest ? `moved since ${newest.id}` : "recorded"}.`);
}
