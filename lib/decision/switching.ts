import type { DecisionFacts } from "./model";

/** How much of what is configured for the option that runs today carries over to another. */
export interface Switching {
  /** Rows asked for that the option of today offers. */
  used: readonly string[];
  /** Of them, those that the other is configured for by the same kind of object, or by nothing at all in both. */
  carried: readonly string[];
}

type Cells = Pick<DecisionFacts, "cells">;

/**
 * What carries over from the option of today to another, row by row, told from the objects that their cells name.
 * Objects of the same kind are the same work only in part: their fields may differ, so this is a lower bound of the work.
 *
 * @param rows those that count.
 */
export function switchingOf({ cells }: Cells, rows: readonly string[], from: string, to: string): Switching {
  const at = (row: string, option: string) => cells[`${row}.${option}`];
  const used = rows.filter((row) => isThere(at(row, from)?.support));
  const carried = used.filter((row) => {
    if (from === to) return true;
    if (!isThere(at(row, to)?.support)) return false;
    const [mine, theirs] = [kindsIn(at(row, from)?.resource), kindsIn(at(row, to)?.resource)];
    return mine.length + theirs.length === 0 || mine.some((kind) => theirs.includes(kind));
  });
  return { used, carried };
}

/** The share that carries over; 1 where nothing is in use. */
export function carriedShare({ used, carried }: Switching): number {
  return used.length === 0 ? 1 : carried.length / used.length;
}

// --

const isThere = (support: string | undefined) =>
  support !== undefined && !["none", "unknown", "not-applicable"].includes(support);

/** Object kinds (`PeerAuthentication`), else the first words up to a space or a colon: a setting, a label, an annotation. */
function kindsIn(resource: string | null | undefined): readonly string[] {
  if (!resource) return [];
  const kinds = resource.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]*)+/g) ?? [];
  const [first = ""] = resource.split(/[\s:=,]/);
  return kinds.length > 0 ? [...new Set(kinds)] : [first];
}
