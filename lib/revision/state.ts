import { createHash } from "node:crypto";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import type { Facts, Revision } from "@/lib/schema/types";

export type RevisionState = Revision["state"];

/** What of the facts a matrix, and later a decision, depends on: states and notes, not wording elsewhere. */
export function currentState(facts: Omit<Facts, "revisions">): RevisionState {
  const matrix = buildMatrix(facts, everything);
  return {
    options: facts.options.map(({ id, status }) => ({ id, status })),
    cells: Object.fromEntries(
      matrix.cells.map((cell) => [
        `${cell.capability}.${cell.option}`,
        cell.note ? `${cell.support}: ${cell.note}` : cell.support,
      ]),
    ),
  };
}

/** SHA-256, in hex, of the state's canonical text (keys in the order they have). */
export function hashState(state: RevisionState): string {
  return createHash("sha256").update(JSON.stringify(state)).digest("hex");
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

export interface CellChange {
  /** `<capability>.<option>` */
  cell: string;
  before: string | null;
  after: string | null;
}

/** Cells that differ between two states, in the order of the later one, then those that are gone. */
export function changedCells(before: RevisionState, after: RevisionState): CellChange[] {
  const cells = [...new Set([...Object.keys(after.cells), ...Object.keys(before.cells)])];
  return cells
    .map((cell) => ({ cell, before: before.cells[cell] ?? null, after: after.cells[cell] ?? null }))
    .filter((change) => change.before !== change.after);
}
