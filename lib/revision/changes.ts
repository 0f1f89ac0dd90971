import { count, listOf } from "@/lib/format/words";
import { type CellChange, changedCells, type RevisionState, splitCell } from "./state";

interface FigureChange {
  /** `<measure>.<option>.<slug>` */
  id: string;
  kind: "new" | "changed" | "gone";
}

/** What lies between two revisions, sorted by what it means for a reader. */
export interface RevisionChanges {
  options: { id: string; before: string | null; after: string | null }[];
  /** Rows that only one of the two has. */
  capabilities: { added: string[]; gone: string[] };
  /** Cells of rows and options that both have, in another state. */
  states: CellChange[];
  /** The same, in the same state, on other words or claims. */
  words: CellChange[];
  /** Cells that came with a new option or row, or went with one. */
  added: number;
  gone: number;
  figures: FigureChange[];
}

/**
 * @param before state of the earlier revision.
 * @param after state of the later one.
 */
export function changesBetween(before: RevisionState, after: RevisionState): RevisionChanges {
  const moved = changedCells(before, after);
  const kept = moved.filter((change) => change.before && change.after);
  const rows = { before: rowsOf(before), after: rowsOf(after) };
  return {
    options: movedOptions(before, after),
    capabilities: {
      added: rows.after.filter((row) => !rows.before.includes(row)),
      gone: rows.before.filter((row) => !rows.after.includes(row)),
    },
    states: kept.filter((change) => change.before?.support !== change.after?.support),
    words: kept.filter((change) => change.before?.support === change.after?.support),
    added: moved.filter((change) => !change.before).length,
    gone: moved.filter((change) => !change.after).length,
    figures: movedFigures(before, after),
  };
}

/** The changes in one sentence. */
export function changeWords({ states, words, added, gone, figures }: RevisionChanges): string {
  const moved = states.length + words.length;
  const parts = [
    moved > 0 && `${count(moved, "cell")} changed, ${states.length} of them in state`,
    added > 0 && `${count(added, "cell")} came with new rows or options`,
    gone > 0 && `${count(gone, "cell")} went with rows or options`,
    figures.length > 0 && `${count(figures.length, "figure")} of the calculator moved`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${listOf(parts)}.` : "nothing moved that cells or figures depend on.";
}

// --

function rowsOf(state: RevisionState): string[] {
  return [...new Set(Object.keys(state.cells).map((cell) => splitCell(cell)[0]))];
}

function movedOptions(before: RevisionState, after: RevisionState): RevisionChanges["options"] {
  const status = (state: RevisionState) => new Map(state.options.map(({ id, status }) => [id, status]));
  const [then, now] = [status(before), status(after)];
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((id) => ({ id, before: then.get(id) ?? null, after: now.get(id) ?? null }))
    .filter(({ before, after }) => before !== after);
}

function movedFigures(before: RevisionState, after: RevisionState): FigureChange[] {
  const of = (state: RevisionState) =>
    new Map(
      Object.values(state.overhead?.figures ?? {})
        .flat()
        .map((figure) => [figure.id, JSON.stringify(figure)]),
    );
  const [then, now] = [of(before), of(after)];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((id): FigureChange[] => {
    if (then.get(id) === now.get(id)) return [];
    return [{ id, kind: !then.has(id) ? "new" : now.has(id) ? "changed" : "gone" }];
  });
}
