import type { ResolvedCell } from "@/lib/evidence/resolve";
import type { Capability, Facts, Option } from "@/lib/schema/types";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { resolver } from "./matrix-cell";
import { visibleOptions } from "./options";

/** What the reader chose to see. Null means all. */
export interface MatrixSelection {
  options: readonly string[] | null;
  groups: readonly string[] | null;
  /** Words that must all occur in a row. */
  q: string;
  /** Only rows in which the shown options differ. */
  diff: boolean;
  /** Drop measurements and comparisons by publishers that gain. */
  hideInterested: boolean;
}

export const everything: MatrixSelection = { options: null, groups: null, q: "", diff: false, hideInterested: false };

export interface MatrixCell {
  option: string;
  capability: string;
  support: Support;
  note: string | null;
  resource: string | null;
  since: string | null;
  conflict: boolean;
  grade: ResolvedCell["grade"];
  /** Ids of the claims, those that disagree included. */
  claims: string[];
  /** How many of them say otherwise than the state. */
  disagreeing: number;
  /** Where each claim comes from, in the same order. */
  sources: { id: string; locator: string; checkedOn: string; grade: string }[];
}

export interface MatrixRow {
  id: string;
  name: string;
  group: string;
  claim: string;
  /** How many of the shown options are in each state. */
  counts: Partial<Record<Support, number>>;
  /** The shown options are not all in the same state. */
  differs: boolean;
}

/** Cells of one option by the grade they rest on; `none` counts cells that are unknown: no source, or none that decides. */
export type EvidenceShare = Record<"A" | "B" | "C" | "none", number>;

export interface MatrixColumn {
  id: string;
  name: string;
  status: Option["status"];
  dataPlane: string;
  /** Newest version seen, without its date. */
  version: string | null;
  /** The day on which it ended; null for what is still offered. */
  endedOn: string | null;
  evidence: EvidenceShare;
}

export interface Matrix {
  options: MatrixColumn[];
  groups: { id: string; name: string; capabilities: string[] }[];
  capabilities: MatrixRow[];
  /** Row by row, in the order of `capabilities`, then of `options`. */
  cells: MatrixCell[];
  /** Rows the selection hides, and why. */
  hidden: { total: number; byGroup: number; bySearch: number; byDifference: number };
}

/** What a matrix is made of. */
export type MatrixFacts = Pick<Facts, "options" | "capabilities" | "groups" | "sources">;

/**
 * The matrix as the reader chose to see it: rows in content order, every cell resolved.
 *
 * @param facts parsed content.
 * @param selection what to show; ids that do not exist are ignored here (links are parsed before).
 * @param cellFor where cells come from: resolved from today's claims, or as they once were.
 */
export function buildMatrix(
  facts: MatrixFacts,
  selection: MatrixSelection,
  cellFor: (capability: Capability, option: string) => MatrixCell = resolver(facts.sources, selection.hideInterested),
): Matrix {
  const columns = visibleOptions(facts.options).filter((option) => selection.options?.includes(option.id) ?? true);
  const inGroups = facts.capabilities.filter((row) => selection.groups?.includes(row.group) ?? true);
  const groupName = new Map(facts.groups.map((group) => [group.id, group.name]));

  const rows = inGroups.map((capability) => {
    const cells = columns.map((option) => cellFor(capability, option.id));
    return { capability, cells, row: matrixRow(capability, cells) };
  });
  const found = rows.filter(({ capability, cells }) =>
    matches(selection.q, capability, groupName.get(capability.group) ?? "", cells),
  );
  const shown = selection.diff ? found.filter(({ row }) => row.differs) : found;

  const cells = shown.flatMap((row) => row.cells);
  return {
    options: columns.map((option) => ({
      id: option.id,
      name: option.name,
      status: option.status,
      dataPlane: option.dataPlane,
      version: option.facts.newestSeen.value?.split(",")[0] ?? null,
      endedOn: option.ended?.on ?? null,
      evidence: evidenceShare(cells.filter((cell) => cell.option === option.id)),
    })),
    groups: facts.groups
      .map(({ id, name }) => ({
        id,
        name,
        capabilities: shown.filter(({ row }) => row.group === id).map(({ row }) => row.id),
      }))
      .filter((group) => group.capabilities.length > 0),
    capabilities: shown.map(({ row }) => row),
    cells,
    hidden: {
      total: facts.capabilities.length - shown.length,
      byGroup: facts.capabilities.length - inGroups.length,
      bySearch: rows.length - found.length,
      byDifference: found.length - shown.length,
    },
  };
}

/** The same matrix with fewer rows. Evidence shares stay those of the whole. */
export function keepRows(matrix: Matrix, keep: (row: MatrixRow) => boolean): Matrix {
  const capabilities = matrix.capabilities.filter(keep);
  const ids = new Set(capabilities.map((row) => row.id));
  return {
    ...matrix,
    capabilities,
    groups: matrix.groups
      .map((group) => ({ ...group, capabilities: group.capabilities.filter((id) => ids.has(id)) }))
      .filter((group) => group.capabilities.length > 0),
    cells: matrix.cells.filter((cell) => ids.has(cell.capability)),
  };
}

/** Counts cells by the grade they rest on. Cells that are not applicable do not count. */
export function evidenceShare(cells: readonly Pick<MatrixCell, "support" | "grade">[]): EvidenceShare {
  const share: EvidenceShare = { A: 0, B: 0, C: 0, none: 0 };
  for (const { support, grade } of cells) {
    if (support === "not-applicable") continue;
    share[grade === "A" || grade === "B" || grade === "C" ? grade : "none"] += 1;
  }
  return share;
}

// --

function matrixRow({ id, name, group, claim }: Capability, cells: readonly MatrixCell[]): MatrixRow {
  const counts: MatrixRow["counts"] = {};
  for (const state of supportStates) {
    const number = cells.filter((cell) => cell.support === state).length;
    if (number) counts[state] = number;
  }
  return { id, name, group, claim, counts, differs: Object.keys(counts).length > 1 };
}

function matches(q: string, capability: Capability, group: string, cells: readonly MatrixCell[]): boolean {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [
    capability.id,
    capability.name,
    capability.claim,
    group,
    ...cells.flatMap((cell) => [cell.note ?? "", cell.resource ?? ""]),
  ]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
