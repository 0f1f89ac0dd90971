import { createHash } from "node:crypto";
import { splitCell } from "@/lib/matrix/cells";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { overheadFacts } from "@/lib/overhead/figure";
import type { Facts, Revision } from "@/lib/schema/types";

export type RevisionState = Revision["state"];

/**
 * What of the facts the matrix, the calculator and coverage depend on: each cell as it is resolved, and by which
 * claims; each figure and what it is multiplied with; the rows of each block, and each requirement’s blocks.
 */
export function currentState(facts: Omit<Facts, "revisions">): Required<RevisionState> {
  const matrix = buildMatrix(facts, everything);
  return {
    options: facts.options.map(({ id, status }) => ({ id, status })),
    cells: Object.fromEntries(
      matrix.cells.map(({ capability, option, support, note, grade, conflict, resource, since, claims }) => [
        `${capability}.${option}`,
        { support, note, grade, conflict, resource, since, claims },
      ]),
    ),
    overhead: overheadFacts(facts),
    compliance: {
      blocks: Object.fromEntries(facts.blocks.map(({ id, takes }) => [id, takes])),
      requirements: Object.fromEntries(
        facts.requirements.map(({ id, framework, relevance, blocks }) => [
          `${framework}.${id}`,
          { relevance, blocks: blocks.map(({ block }) => block) },
        ]),
      ),
    },
  };
}

/** SHA-256, in hex, of the state with its keys sorted: the order of rows on screen is no fact. */
export function hashState(state: RevisionState): string {
  return createHash("sha256").update(canonical(state)).digest("hex");
}

/** One text for equal values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The id for a revision cut on a day: the day itself, then `.2`, `.3`, … */
export function nextRevisionId(today: string, existing: readonly string[]): string {
  if (!existing.includes(today)) return today;
  let number = 2;
  while (existing.includes(`${today}.${number}`)) number += 1;
  return `${today}.${number}`;
}

/** Sorts revision ids oldest first: `2026-11-20`, `2026-11-20.2`, `2026-11-20.10`. */
export function compareRevisions(a: string, b: string): number {
  const [dayA = "", numberA = "1"] = a.split(".");
  const [dayB = "", numberB = "1"] = b.split(".");
  return dayA.localeCompare(dayB) || Number(numberA) - Number(numberB);
}

type RevisionCell = RevisionState["cells"][string];

export interface CellChange {
  /** `<capability>.<option>` */
  cell: string;
  before: RevisionCell | null;
  after: RevisionCell | null;
}

/**
 * Cells that differ between two states, in the order of the later one, then those that are gone.
 *
 * @param inView which cells count; all when left out.
 */
export function changedCells(
  before: RevisionState,
  after: RevisionState,
  inView: (capability: string, option: string) => boolean = () => true,
): CellChange[] {
  const cells = [...new Set([...Object.keys(after.cells), ...Object.keys(before.cells)])];
  return cells
    .filter((cell) => inView(...splitCell(cell)))
    .map((cell) => ({ cell, before: before.cells[cell] ?? null, after: after.cells[cell] ?? null }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}
