import { splitCell } from "@/lib/matrix/cells";
import { type CellChange, canonical, changedCells, type RevisionState } from "./state";

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
  /** Null where one of the two did not record them: that is no news of any figure. */
  figures: FigureChange[] | null;
  /** Options of both whose figures are multiplied with something else. Null as above. */
  models: string[] | null;
  /** Blocks that take other rows, and requirements that weigh otherwise or need other blocks. Null as above. */
  compliance: { blocks: string[]; requirements: string[] } | null;
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
    figures: movedFigures(before.overhead, after.overhead),
    models: movedModels(before, after),
    compliance: movedCompliance(before.compliance, after.compliance),
  };
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

type Overhead = RevisionState["overhead"];

function movedFigures(before: Overhead, after: Overhead): FigureChange[] | null {
  if (!before || !after) return null;
  const of = ({ figures }: NonNullable<Overhead>) =>
    Object.fromEntries(
      Object.values(figures)
        .flat()
        .map((figure) => [figure.id, figure]),
    );
  const [then, now] = [of(before), of(after)];
  return differing(then, now).map((id) => ({ id, kind: !then[id] ? "new" : now[id] ? "changed" : "gone" }));
}

function movedModels(before: RevisionState, after: RevisionState): string[] | null {
  if (!before.overhead || !after.overhead) return null;
  const of = ({ models }: NonNullable<Overhead>) => Object.fromEntries(models.map((model) => [model.id, model]));
  // The model of an option that came or went did so with it, which is told as such.
  const kept = (id: string) => [before, after].every(({ options }) => options.some((option) => option.id === id));
  return differing(of(before.overhead), of(after.overhead)).filter(kept);
}

function movedCompliance(
  before: RevisionState["compliance"],
  after: RevisionState["compliance"],
): RevisionChanges["compliance"] {
  if (!before || !after) return null;
  return {
    blocks: differing(before.blocks, after.blocks),
    requirements: differing(before.requirements, after.requirements),
  };
}

/** Keys under which two records hold different things, those of the later one first. */
function differing(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (key) => canonical(before[key]) !== canonical(after[key]),
  );
}
