import { cellOf, resolveCell, wordsFor } from "@/lib/evidence/resolve";
import type { Capability, Source } from "@/lib/schema/types";
import type { MatrixCell } from "./matrix";

/**
 * Cells that were resolved before, by the sources and the row they rest on. A cell follows from its claims and their
 * sources alone, so filtering, which asks for the same cells again and again, resolves each once.
 */
const resolved = new WeakMap<readonly Source[], WeakMap<Capability, Map<string, MatrixCell>>>();

/** What gives a row's cell for an option, each made once for these sources. */
export function resolver(
  sources: readonly Source[],
  hideInterested: boolean,
): (capability: Capability, option: string) => MatrixCell {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const rows = resolved.get(sources) ?? new WeakMap<Capability, Map<string, MatrixCell>>();
  resolved.set(sources, rows);
  return (capability, option) => {
    const cells = rows.get(capability) ?? new Map<string, MatrixCell>();
    rows.set(capability, cells);
    const key = `${option} ${hideInterested}`;
    const known = cells.get(key) ?? matrixCell(capability, option, bySource, hideInterested);
    cells.set(key, known);
    return known;
  };
}

// --

function matrixCell(
  capability: Capability,
  option: string,
  sources: ReadonlyMap<string, Source>,
  hideInterested: boolean,
): MatrixCell {
  const cell = cellOf(capability, option);
  const resolved = resolveCell(cell, `${capability.id}.${option}`, sources, { hideInterested });
  const kept = resolved.claims.filter((claim) => claim.stance === "agrees" || claim.stance === "disagrees");
  const words = wordsFor(cell, resolved);
  return {
    option,
    capability: capability.id,
    support: resolved.support,
    note: words.note,
    resource: words.resource,
    since: words.since,
    conflict: resolved.conflict,
    grade: resolved.grade,
    claims: kept.map((claim) => claim.id),
    disagreeing: kept.filter((claim) => claim.stance === "disagrees").length,
    sources: kept.map(({ source, locator, checkedOn, grade }) => ({ id: source, locator, checkedOn, grade })),
  };
}
