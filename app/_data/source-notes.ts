import type { Origin } from "@/lib/evidence/origin";
import { type Cited, type SourceNote, sourceNotes } from "@/lib/evidence/source-notes";
import { measurementsOf } from "@/lib/overhead/export";
import type { OverheadView } from "./overhead";
import { sourceById } from "./site";

/** The documents behind cells of the matrix, numbered as they are first cited. */
export function notesOfCells(cells: readonly { sources: readonly Cited[] }[]): SourceNote[] {
  return sourceNotes(
    cells.flatMap(({ sources }) => sources),
    sourceById,
  );
}

/** The same of single statements. */
export function notesOfOrigins(origins: readonly Omit<Origin, "url">[]): SourceNote[] {
  return sourceNotes(
    origins.map(({ source, locator, checkedOn }) => ({ id: source.id, locator, checkedOn })),
    sourceById,
  );
}

/** The same of the figures behind a calculation, used and left out. */
export function notesOfFigures({ calculation, inputs, places }: OverheadView): SourceNote[] {
  return sourceNotes(
    measurementsOf(calculation.results, inputs, places).flatMap(({ source, locator, checkedOn }) =>
      locator && checkedOn ? [{ id: source, locator, checkedOn }] : [],
    ),
    sourceById,
  );
}
