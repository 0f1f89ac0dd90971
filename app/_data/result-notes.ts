import { facts } from "@/content";
import { type Cited, type SourceNote, sourceNotes } from "@/lib/evidence/source-notes";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { coefficientId } from "@/lib/overhead/figure";
import type { DecisionView } from "./decision";
import { sourceById } from "./site";

/**
 * The documents behind a result: the cells that it weighs or that rule an option out, and the figures in what an option
 * costs. None for a result that is shown with the facts of then: a revision keeps no sources.
 */
export function notesOfResult({ decision, asShared }: DecisionView): SourceNote[] {
  if (asShared) return [];
  const { judged, eliminated, warnings, standing } = decision;
  const cells = [
    ...judged.flatMap(({ scores }) =>
      Object.entries(scores).flatMap(([option, { rows }]) => rows.map(({ capability }) => `${capability}.${option}`)),
    ),
    ...[...eliminated, ...warnings].map(({ capability, option }) => `${capability}.${option}`),
  ];
  const used = standing.estimates.flatMap(({ terms }) => terms.flatMap(({ coefficient }) => coefficient.used));
  return sourceNotes(
    [
      ...[...new Set(cells)].flatMap((id) => citedByCell.get(id) ?? []),
      ...[...new Set(used)].flatMap((id) => citedByFigure.get(id) ?? []),
    ],
    sourceById,
  );
}

// --

const citedByCell = new Map<string, readonly Cited[]>(
  buildMatrix(facts, everything).cells.map(({ capability, option, sources }) => [`${capability}.${option}`, sources]),
);

const citedByFigure = new Map<string, Cited>(
  facts.measures.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([option, cell]) =>
      (cell?.claims ?? []).map(
        ({ slug, source, locator, checkedOn }) =>
          [`${coefficientId(id, option)}.${slug}`, { id: source, locator, checkedOn }] as const,
      ),
    ),
  ),
);
