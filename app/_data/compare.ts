import { facts } from "@/content";
import { compareParameters } from "@/lib/matrix/compare-link";
import { buildMatrix, everything, type Matrix } from "@/lib/matrix/matrix";
import { canonicalPair } from "@/lib/matrix/pair";
import { type CellChange, changedCells, currentState } from "@/lib/revision/state";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { capabilityById, newestRevision, optionById, revisionIds, shownOptions } from "./site";

/** The ids that links to the matrix may name. Handed to the form's island as plain data. */
export const compareIds = {
  options: shownOptions.map((option) => option.id),
  groups: facts.groups.map((group) => group.id),
  revisions: revisionIds,
};
export const compareTable = compareParameters(compareIds);

export interface CompareView {
  revision: string;
  matrix: Matrix;
  /** The state, as the controls show it. */
  selection: { options: string[]; groups: string[]; q: string; diff: boolean; hideInterested: boolean };
  /** Canonical query with format and revision: what a shared link carries. */
  query: string;
  /** The same without format and revision, for links inside the product. Empty for the whole matrix. */
  shortQuery: string;
  choices: { options: { id: string; name: string }[]; groups: { id: string; name: string }[] };
  total: number;
  problems: ParameterProblem[];
  /** Set when the link names an older revision: what moved since among the rows and options in view. */
  moved: { since: string; changes: CellChange[] } | null;
}

/** The matrix as an address asks for it. Page, JSON, CSV and Markdown render this one object. */
export function compareView(query: URLSearchParams): CompareView {
  const { values, problems } = parseParameters(compareTable, query);
  const matrix = buildMatrix(facts, {
    options: values.options,
    groups: values.groups,
    q: values.q,
    diff: values.diff,
    hideInterested: values.interest === "hide",
  });
  const state = {
    options: values.options,
    groups: values.groups,
    q: values.q,
    diff: values.diff,
    interest: values.interest,
  };
  return {
    revision: newestRevision,
    matrix,
    selection: {
      options: [...(values.options ?? compareIds.options)],
      groups: [...(values.groups ?? compareIds.groups)],
      q: values.q,
      diff: values.diff,
      hideInterested: values.interest === "hide",
    },
    query: formatParameters(compareTable, { ...state, v: values.v, rev: newestRevision }),
    shortQuery: formatParameters(compareTable, state),
    choices: {
      options: shownOptions.map(({ id, name }) => ({ id, name })),
      groups: facts.groups.map(({ id, name }) => ({ id, name })),
    },
    total: facts.capabilities.length,
    problems,
    moved: movedSince(values.rev, matrix),
  };
}

export interface PairView {
  revision: string;
  a: { id: string; name: string };
  b: { id: string; name: string };
  differing: Matrix;
  same: Matrix;
  canonical: [string, string];
}

/** Two options side by side, split into what differs and what does not. */
export function pairView(a: string, b: string): PairView {
  const matrix = buildMatrix(facts, { ...everything, options: [a, b] });
  // The reader's order, not the content's.
  const ordered = { ...matrix, options: [...matrix.options].sort((x) => (x.id === a ? -1 : 1)) };
  const part = (differs: boolean): Matrix => {
    const capabilities = ordered.capabilities.filter((row) => row.differs === differs);
    const ids = new Set(capabilities.map((row) => row.id));
    return {
      ...ordered,
      capabilities,
      groups: ordered.groups
        .map((group) => ({ ...group, capabilities: group.capabilities.filter((id) => ids.has(id)) }))
        .filter((group) => group.capabilities.length > 0),
      cells: ordered.cells.filter((cell) => ids.has(cell.capability)),
    };
  };
  const named = (id: string) => ({ id, name: optionById.get(id)?.name ?? id });
  return {
    revision: newestRevision,
    a: named(a),
    b: named(b),
    differing: part(true),
    same: part(false),
    canonical: canonicalPair(a, b, compareIds.options),
  };
}

/** Queries that show the given options in the matrix: for a shared link, and for links inside the product. */
export function compareLink(options: readonly string[]): { query: string; shortQuery: string } {
  return {
    query: formatParameters(compareTable, { v: compareTable.v.absent, rev: newestRevision, options }),
    shortQuery: formatParameters(compareTable, { options }),
  };
}

/** `capability.option` in words, for the notice about moved facts. */
export function cellName(cell: string): string {
  const [capability = "", option = ""] = cell.split(".");
  return `${capabilityById.get(capability)?.name ?? capability}: ${optionById.get(option)?.name ?? option}`;
}

// --

function movedSince(asked: string | null, matrix: Matrix): CompareView["moved"] {
  const then = facts.revisions.find((revision) => revision.id === asked);
  if (!then || then.id === newestRevision) return null;
  const inView = new Set(matrix.options.map((option) => option.id));
  const changes = changedCells(then.state, currentState(facts)).filter(({ cell }) =>
    inView.has(cell.split(".")[1] ?? ""),
  );
  return { since: then.id, changes };
}
