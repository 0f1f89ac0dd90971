import type { SourceNote } from "@/lib/evidence/source-notes";
import { csvText } from "@/lib/export/csv";
import { cellIndex } from "./cells";
import { cellFields, cellJson } from "./export";
import type { Matrix, MatrixCell, MatrixRow } from "./matrix";
import { differWords, type PairAnswer } from "./pair-words";

/** Two options side by side, as page and files tell them: columns in the reader’s order. */
export interface Pair {
  revision: string;
  a: { id: string; name: string; ended: boolean };
  b: { id: string; name: string; ended: boolean };
  differing: Matrix;
  same: Matrix;
  answer: PairAnswer;
  /** The documents behind both. */
  notes: readonly SourceNote[];
}

/** One row with both its cells. */
export interface PairRow {
  row: MatrixRow;
  group: string;
  cells: readonly [MatrixCell, MatrixCell];
}

/** Every row: those that differ first, both parts in the matrix’s order. */
export function pairRows(pair: Pick<Pair, "a" | "b" | "differing" | "same">): PairRow[] {
  return [pair.differing, pair.same].flatMap((matrix) => {
    const cellOf = cellIndex(matrix);
    return matrix.capabilities.flatMap((row): PairRow[] => {
      const [first, second] = [cellOf(row.id, pair.a.id), cellOf(row.id, pair.b.id)];
      const group = matrix.groups.find(({ id }) => id === row.group)?.name ?? row.group;
      return first && second ? [{ row, group, cells: [first, second] }] : [];
    });
  });
}

/** The answer in sentences: in how many rows they differ, and how. */
export function pairSentences({ differing, same, answer }: Pick<Pair, "differing" | "same" | "answer">): string {
  return [differWords(differing, same), answer.words].filter(Boolean).join(" ");
}

/** A pair as `/api/v1/pair/<a>-vs-<b>.json` gives it. Public: keys are named here one by one. */
export function pairJson(pair: Pair) {
  const { revision, a, b, answer, notes } = pair;
  return {
    revision,
    options: [a, b].map(({ id, name, ended }) => ({ id, name, ended })),
    answer: pairSentences(pair),
    onlyInFull: [
      { option: a.id, capabilities: answer.onlyA.map(({ id }) => id) },
      { option: b.id, capabilities: answer.onlyB.map(({ id }) => id) },
    ],
    rows: pairRows(pair).map(({ row: { id, name, group, differs }, cells }) => ({
      capability: id,
      ...{ name, group, differs },
      cells: cells.map(cellJson),
    })),
    sources: notes.map(({ id, title, publisher, url }) => ({ id, title, publisher, url })),
  };
}

/** What is told of each of the two. */
const ofEach = [
  "option",
  "option_name",
  "support",
  "note",
  "resource",
  "since",
  "grade",
  "sources_disagree",
  "sources",
  "checked_on",
] as const;
type OfEach = keyof ReturnType<typeof cellFields>;
const of = <P extends string>(which: P) => ofEach.map((name) => `${which}_${name}` as const);

/** Columns of the CSV, one line a row. Fixed order; new columns go last. */
const columns = [
  "revision",
  "differs",
  "group",
  "capability",
  "capability_name",
  ...of("first"),
  ...of("second"),
  "answer",
  "first_since_version",
  "second_since_version",
] as const;

/** A pair as CSV: one line a row of the matrix, so that a filter on `differs` leaves the differences side by side. */
export function pairCsv(pair: Pair): string {
  const answer = pairSentences(pair);
  const records = pairRows(pair).map(
    ({ row, group, cells: [first, second] }): Record<(typeof columns)[number], string> => ({
      revision: pair.revision,
      differs: row.differs ? "yes" : "no",
      group,
      capability: row.id,
      capability_name: row.name,
      ...fields("first", first, pair.a.name),
      ...fields("second", second, pair.b.name),
      answer,
    }),
  );
  return csvText(columns, records);
}

// --

function fields<P extends string>(which: P, cell: MatrixCell, name: string): Record<`${P}_${OfEach}`, string> {
  const told: Record<OfEach, string> = cellFields(cell, name);
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [`${which}_${key}`, value])) as Record<
    `${P}_${OfEach}`,
    string
  >;
}
