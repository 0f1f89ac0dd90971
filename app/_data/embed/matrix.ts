import { facts } from "@/content";
import { pairOf } from "@/lib/embed/parameters";
import { newestCompareFormat } from "@/lib/matrix/compare-link";
import { limitsOf } from "@/lib/matrix/limits";
import { buildMatrix, everything, type Matrix } from "@/lib/matrix/matrix";
import { matrixThen } from "@/lib/revision/facts-then";
import { changedCells, currentState } from "@/lib/revision/state";
import type { Revision } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { compareIds, compareTable, pairOn } from "../compare";
import type { Shown } from "../said";
import { newestRevision } from "../site";
import {
  type Asked,
  datedCells,
  missing,
  movedWords,
  notYetKnown,
  ownFormat,
  ownRevision,
  revisionNamed,
  strictly,
} from "./frame";

export type MatrixEmbed = Extract<Shown, { view: "matrix" }>;

/** The matrix, of today or of a revision. */
export function matrixEmbed(query: URLSearchParams): Asked<MatrixEmbed> {
  const { values, problems } = parseParameters(compareTable, query);
  const { rev, v, cell, ...state } = values;
  const { options, groups, q, diff, interest } = state;
  const then = revisionNamed(rev);
  const refused = [
    ...strictly(problems),
    ...(then ? notYetKnown(options ?? [], then) : []),
    ...(then && interest ? [interestThen] : []),
  ];
  if (refused.length > 0) return { problems: refused, shown: null };
  const selection = { options, groups, q, diff, hideInterested: interest === "hide" };
  const matrix = then ? matrixThen(facts, then.state, selection) : buildMatrix(facts, selection);
  const total = then
    ? new Set(Object.keys(then.state.cells).map((id) => id.split(".")[0])).size
    : facts.capabilities.length;
  return {
    problems: [],
    shown: {
      body: { view: "matrix", result: { matrix, total, limits: limitsOf(facts, selection, matrix) } },
      ...frameOf(then, matrix),
      query: formatParameters(compareTable, { ...state, v: newestCompareFormat, rev: then?.id ?? null }),
    },
  };
}

export type PairEmbed = Extract<Shown, { view: "pair" }>;

const pairTable = { ...ownFormat, ...ownRevision, pair: pairOf(compareIds.options) };

/** Two options side by side, in the order of the address. */
export function pairEmbed(query: URLSearchParams): Asked<PairEmbed> {
  const { values, problems } = parseParameters(pairTable, query);
  const then = revisionNamed(values.rev);
  const refused = [...strictly(problems), ...(then && values.pair ? notYetKnown(values.pair, then) : [])];
  if (refused.length > 0) return { problems: refused, shown: null };
  if (!values.pair) return { problems: [missing("pair", pairTable.pair.expected)], shown: null };
  const [a, b] = values.pair;
  const selection = { ...everything, options: [a, b] };
  const matrix = then ? matrixThen(facts, then.state, selection) : buildMatrix(facts, selection);
  return {
    problems: [],
    shown: {
      body: { view: "pair", result: pairOn(matrix, a, b) },
      ...frameOf(then, matrix),
      query: formatParameters(pairTable, { ...values, rev: then?.id ?? null }),
    },
  };
}

// --

function frameOf(then: Revision | null, { cells, options }: Matrix) {
  const living = new Set(options.filter(({ status }) => status !== "ended").map(({ id }) => id));
  const shown = new Set(cells.map(({ capability, option }) => `${capability}.${option}`));
  const changed = then ? changedCells(then.state, currentState(facts)) : [];
  return {
    revision: then?.id ?? newestRevision,
    frozen: then && { moved: movedWords(changed.filter(({ cell }) => shown.has(cell)).length, "cells") },
    // What ended does not change any more.
    dated: datedCells(cells.filter(({ option }) => living.has(option))),
  };
}

const interestThen: ParameterProblem = {
  code: "unknown-value",
  parameter: "interest",
  message: "interest=hide needs today’s claims: a revision keeps states, not how each was made.",
  repair: "It is left out.",
  expected: "no rev beside it",
  found: "hide",
};
