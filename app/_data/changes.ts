import { facts } from "@/content";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { changesBetween, type RevisionChanges } from "@/lib/revision/changes";
import { changeWords } from "@/lib/revision/changes-words";
import type { ParameterProblem } from "@/lib/share/codec";
import { type Codec, word } from "@/lib/share/codec";
import { revision } from "@/lib/share/link";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { revisionIds } from "./site";

const { expected: aRevision } = revision(revisionIds);

/** Parameters of `/evidence/changes`. Absent: the newest revision, and the one before it. */
const changesTable: Record<"from" | "to", Codec<string | null>> = {
  from: word(revisionIds, aRevision),
  to: word(revisionIds, aRevision),
};

/** What each revision changed against the one before it, oldest first: most questions are about one of these. */
const steps = facts.revisions.flatMap((after, index) => {
  const before = facts.revisions[index - 1];
  return before ? [{ from: before.id, to: after.id, changes: changesBetween(before.state, after.state) }] : [];
});

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
  const pair = inOrder(values);
  return {
    ...pair,
    revisions: revisionIds,
    changes: changesOf(pair),
    query: formatParameters(changesTable, pair),
    problems,
  };
}

/** Only the canonical query of a view, for the page's head. */
export function changesCanonical(query: URLSearchParams): string {
  return formatParameters(changesTable, inOrder(parseParameters(changesTable, query).values));
}

/** All revisions, oldest first, each with what it changed. */
export function revisionsCatalogue() {
  return {
    revisions: facts.revisions.map(({ id, hash, state }) => ({
      id,
      hash,
      cells: Object.keys(state.cells).length,
      figures: state.overhead ? Object.values(state.overhead.figures).flat().length : null,
      changed: changedBy(id),
    })),
  };
}

/** One entry a revision for the feed, oldest first. */
export function changeEntries(): { id: string; title: string; text: string; on: string; path: string }[] {
  return steps.map(({ from, to, changes }) => ({
    id: to,
    title: `Revision ${to}: ${count(changes.states.length, "cell")} in another state`,
    text: changeWords(changes),
    on: to.split(".")[0] ?? to,
    path: paths.changesWith(formatParameters(changesTable, { from, to })),
  }));
}

// --

interface Pair {
  from: string;
  to: string;
}

/** What an address asks for: absent ends filled in, the earlier revision first. */
function inOrder(asked: { from: string | null; to: string | null }): Pair {
  const to = asked.to ?? revisionIds.at(-1) ?? "";
  const before = steps.find((step) => step.to === to)?.from ?? to;
  const [first = to, last = to] = [asked.from ?? before, to].sort(
    (a, b) => revisionIds.indexOf(a) - revisionIds.indexOf(b),
  );
  return { from: first, to: last };
}

function changesOf({ from, to }: Pair): RevisionChanges {
  const state = (id: string) =>
    facts.revisions.find((revision) => revision.id === id)?.state ?? { options: [], cells: {} };
  const step = steps.find((step) => step.from === from && step.to === to);
  return step?.changes ?? changesBetween(state(from), state(to));
}

function changedBy(revision: string) {
  const step = steps.find(({ to }) => to === revision);
  if (!step) return null;
  const { states, words, added, gone, figures } = step.changes;
  return {
    since: step.from,
    ...{ states: states.length, words: words.length, added, gone, figures: figures?.length ?? null },
  };
}
