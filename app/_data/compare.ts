import { cache } from "react";
import { facts } from "@/content";
import type { CellDetail } from "@/lib/evidence/detail";
import { type Freshness, freshnessOf } from "@/lib/evidence/freshness";
import { splitCell } from "@/lib/matrix/cells";
import { compareParameters, newestCompareFormat } from "@/lib/matrix/compare-link";
import { type Limits, limitsOf } from "@/lib/matrix/limits";
import { buildMatrix, everything, keepRows, type Matrix } from "@/lib/matrix/matrix";
import { canonicalPair } from "@/lib/matrix/pair";
import { type Pair, pairRows } from "@/lib/matrix/pair-export";
import { pairAnswer } from "@/lib/matrix/pair-words";
import { type CellChange, changedCells, currentState } from "@/lib/revision/state";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { capabilityIds, cellsOf } from "./capability";
import { nameOfCapability, nameOfOption } from "./names";
import { capabilityById, newestRevision, revisionIds, shownOptions } from "./site";
import { notesOfCells } from "./source-notes";

/** The ids that links to the matrix may name. Handed to the form's island as plain data. */
export const compareIds = {
  options: shownOptions.map((option) => option.id),
  capabilities: capabilityIds,
  groups: facts.groups.map((group) => group.id),
  revisions: revisionIds,
};
export const compareTable = compareParameters(compareIds);

export interface CompareView {
  revision: string;
  matrix: Matrix;
  /** The state, as the controls show it. */
  selection: {
    options: readonly string[];
    groups: readonly string[];
    q: string;
    diff: boolean;
    hideInterested: boolean;
  };
  /** The open cell, when the address names one that is in view. */
  open: CellDetail | null;
  /** The cell the address asks to open, when the filters hide it. */
  hiddenCell: string | null;
  /** The address of the same view with no cell open. */
  closed: string;
  /** What is left out of what could be shown. */
  limits: Limits;
  /** Canonical query with format and revision: what a shared link carries. */
  query: string;
  /** The same without format and revision, for links inside the product. Empty for the whole matrix. */
  shortQuery: string;
  choices: { options: { id: string; name: string }[]; groups: { id: string; name: string }[] };
  total: number;
  problems: ParameterProblem[];
  /** Set when the link names an older revision: what moved since among the options and groups in view. */
  moved: { since: string; changes: CellChange[] } | null;
}

/** The matrix as an address asks for it. Page, JSON, CSV and Markdown render this one object. */
export function compareView(query: URLSearchParams): CompareView {
  return viewOf(query.toString());
}

/** A page asks for its head and its body: once is enough. */
const viewOf = cache((text: string): CompareView => {
  const { values, problems } = parseParameters(compareTable, new URLSearchParams(text));
  const { options, groups, q, diff, interest } = values;
  const selection = { options, groups, q, diff, hideInterested: interest === "hide" };
  const matrix = buildMatrix(facts, selection);
  const open = openCell(values.cell, matrix, selection.hideInterested);
  const state = { options, groups, q, diff, interest };
  const withCell = { ...state, cell: open && values.cell };
  const link = { v: newestCompareFormat, rev: newestRevision };
  return {
    revision: newestRevision,
    matrix,
    selection: { ...selection, options: options ?? compareIds.options, groups: groups ?? [] },
    open,
    hiddenCell: open ? null : values.cell,
    closed: formatParameters(compareTable, state),
    limits: limitsOf(facts, selection, matrix),
    query: formatParameters(compareTable, { ...withCell, ...link }),
    shortQuery: formatParameters(compareTable, withCell),
    choices: {
      options: shownOptions.map(({ id, name, status }) => ({
        id,
        name: status === "ended" ? `${name} (ended)` : name,
      })),
      groups: facts.groups.map(({ id, name }) => ({ id, name })),
    },
    total: facts.capabilities.length,
    problems,
    moved: movedSince(values.rev, options, groups),
  };
});

/** How many of the cells in view were checked within their half-life. The day decides it, so it is no part of the view. */
export function compareFreshness(view: CompareView, today: string): Freshness {
  const living = new Set(view.matrix.options.filter(({ status }) => status !== "ended").map(({ id }) => id));
  // What ended does not change any more.
  return freshnessOf(
    view.matrix.cells.filter(({ option }) => living.has(option)),
    today,
  );
}

/** Only the canonical query of a view, for the page's head. */
export function compareCanonical(query: URLSearchParams): string {
  const { v, rev, cell, ...state } = parseParameters(compareTable, query).values;
  return formatParameters(compareTable, state);
}

export interface PairView extends Pair {
  canonical: [string, string];
}

/** Two options side by side, in the reader's order, split into what differs and what does not. */
export function pairView(a: string, b: string): PairView {
  const parts = pairOn(buildMatrix(facts, { ...everything, options: [a, b] }), a, b);
  return {
    revision: newestRevision,
    ...parts,
    notes: notesOfCells(pairRows(parts).flatMap((row) => row.cells)),
    canonical: canonicalPair(a, b, compareIds.options),
  };
}

/** @param matrix every row of the two, of whatever revision. */
export function pairOn(matrix: Matrix, a: string, b: string): Omit<Pair, "revision" | "notes"> {
  const columns = [a, b].flatMap((id) => matrix.options.filter((option) => option.id === id));
  const named = (id: string) => ({
    id,
    name: nameOfOption(id),
    ended: columns.some((column) => column.id === id && column.status === "ended"),
  });
  const differing = { ...keepRows(matrix, (row) => row.differs), options: columns };
  return {
    a: named(a),
    b: named(b),
    answer: pairAnswer(named(a), named(b), differing),
    differing,
    same: { ...keepRows(matrix, (row) => !row.differs), options: columns },
  };
}

/** Queries that show the given options in the matrix: for a shared link, and for links inside the product. */
export function compareLink(options: readonly string[]): { query: string; shortQuery: string } {
  return {
    query: formatParameters(compareTable, { v: newestCompareFormat, rev: newestRevision, options }),
    shortQuery: formatParameters(compareTable, { options }),
  };
}

/** A cell's id, `<capability>.<option>`. */
export function cellId({ capability, option }: CellDetail): string {
  return `${capability.id}.${option.id}`;
}

/** `capability.option` in words, for the notice about moved facts. */
export function cellName(cell: string): string {
  const [capability, option] = splitCell(cell);
  return `${nameOfCapability(capability)}: ${nameOfOption(option)}`;
}

// --

function openCell(asked: string | null, matrix: Matrix, hideInterested: boolean): CellDetail | null {
  const shown = matrix.cells.find((cell) => `${cell.capability}.${cell.option}` === asked);
  const capability = shown && capabilityById.get(shown.capability);
  const details = capability ? cellsOf(capability, { hideInterested }) : [];
  return details.find((cell) => cell.option.id === shown?.option) ?? null;
}

/** Within the options and groups chosen; search and differences select on today's facts and are left aside. */
function movedSince(
  asked: string | null,
  options: readonly string[] | null,
  groups: readonly string[] | null,
): CompareView["moved"] {
  const then = facts.revisions.find((revision) => revision.id === asked);
  if (!then || then.id === newestRevision) return null;
  const inView = (capability: string, option: string) =>
    (options?.includes(option) ?? true) && (groups?.includes(capabilityById.get(capability)?.group ?? "") ?? true);
  return { since: then.id, changes: changedCells(then.state, currentState(facts), inView) };
}
