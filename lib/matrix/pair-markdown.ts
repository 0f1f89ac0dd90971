import { noteNumbers, placesText, type SourceNote } from "@/lib/evidence/source-notes";
import { bareLink, escaped, linkTarget, sections, table } from "@/lib/export/markdown";
import { count } from "@/lib/format/words";
import { cellMarkdown } from "./export";
import type { MatrixCell } from "./matrix";
import { type Pair, type PairRow, pairRows, pairSentences } from "./pair-export";

/**
 * A pair as Markdown for a wiki: the answer, the rows that differ, those that do not, and every source with the places
 * in it.
 *
 * @param address where the same view is found, shown at the end.
 */
export function pairMarkdown(pair: Pair, address: string): string {
  const { revision, a, b, notes } = pair;
  const rows = pairRows(pair);
  const [differing, same] = [rows.filter(({ row }) => row.differs), rows.filter(({ row }) => !row.differs)];
  const ended = [a, b].filter((option) => option.ended);
  return sections([
    `## ${escaped(`${a.name} or ${b.name}`)}`,
    escaped(pairSentences(pair)),
    ...ended.map(({ name }) => `${escaped(name)} has ended and is no longer offered: its column says what it did.`),
    `### Where they differ: ${differing.length}`,
    part(differing, pair, "They do not differ in any row."),
    `### Where they do not: ${same.length}`,
    part(same, pair, "They differ in every row."),
    "### Sources",
    `${count(notes.length, "document")}, each with the places read in it; grade and numbers stand in the cells.`,
    notes.map(noteMarkdown).join("\n"),
    `Revision ${revision}. The same view, each cell with its claims: ${bareLink(address)}`,
  ]);
}

// --

function part(rows: readonly PairRow[], { a, b, notes }: Pair, empty: string): string {
  if (rows.length === 0) return empty;
  return table(
    ["Group", "Capability", escaped(a.name), escaped(b.name)],
    rows.map(({ row, group, cells }) => [
      escaped(group),
      escaped(row.name),
      ...cells.map((cell) => withSources(cell, notes)),
    ]),
  );
}

/** `Full: a few words (A; 1, 4)`; without a source, without the brackets. */
function withSources(cell: MatrixCell, notes: readonly SourceNote[]): string {
  const behind = [cell.grade, noteNumbers(cell.sources, notes)].filter(Boolean).join("; ");
  return behind ? `${cellMarkdown(cell)} (${behind})` : cellMarkdown(cell);
}

function noteMarkdown(note: SourceNote): string {
  const title = escaped(note.title);
  return `${note.number}. ${note.url ? `[${title}](<${linkTarget(note.url)}>)` : title}, ${escaped(note.publisher)}. ${escaped(placesText(note))}`;
}
