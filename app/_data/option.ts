import { facts } from "@/content";
import { type Origin, originOf } from "@/lib/evidence/origin";
import { buildMatrix, everything, type Matrix } from "@/lib/matrix/matrix";
import type { OptionFact } from "@/lib/schema/types";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { buildingBlocksOf } from "./building-blocks";
import { type DateView, datesFor } from "./dates";
import { choosableOptions, optionById, shownOptions, sourceById } from "./site";

export type FactView =
  | { label: string; value: string; detail: string | null; origin: Origin }
  | { label: string; value: null; because: string };

export interface OptionView {
  id: string;
  name: string;
  status: string;
  summary: string;
  dataPlane: string;
  needs: { value: string; origin: Origin }[];
  facts: FactView[];
  dates: DateView[];
  matrix: Matrix;
  /** How many rows are in each state, states without rows left out. */
  counts: { support: Support; rows: number }[];
  /** The options that can be chosen in its place, to be laid beside it. */
  others: { id: string; name: string }[];
  /** It has a cost, blocks of capability and a place in decisions. */
  choosable: boolean;
  /** Set for one that ended: since when, and what its owner points to. */
  ended: { on: string; what: string; origin: Origin; instead: { value: string; origin: Origin }[] } | null;
  /** Components and distributions that belong to it. */
  buildingBlocks: { id: string; name: string }[];
}

const factLabels = {
  newestSeen: "Newest version seen",
  supportedUntil: "Supported until",
  licence: "Licence",
  steward: "Steward",
} as const;

function factView(label: string, fact: OptionFact): FactView {
  return fact.value === null
    ? { label, value: null, because: fact.because }
    : { label, value: fact.value, detail: fact.detail ?? null, origin: originOf(fact, sourceById) };
}

/** One option's four facts, in fixed order. */
export function factsOf(id: string): FactView[] {
  const option = optionById.get(id);
  if (!option) return [];
  return Object.entries(factLabels).map(([name, label]) =>
    factView(label, option.facts[name as keyof typeof factLabels]),
  );
}

/** One option's profile. Null for an unknown id. */
export function optionView(id: string): OptionView | null {
  const option = shownOptions.find((shown) => shown.id === id);
  if (!option) return null;
  const matrix = buildMatrix(facts, { ...everything, options: [id] });
  return {
    id,
    name: option.name,
    status: option.status,
    summary: option.summary,
    dataPlane: option.dataPlane,
    needs: option.needs.map((need) => ({ value: need.value, origin: originOf(need, sourceById) })),
    facts: factsOf(id),
    dates: datesFor(id),
    matrix,
    counts: supportStates
      .map((support) => ({ support, rows: matrix.cells.filter((cell) => cell.support === support).length }))
      .filter(({ rows }) => rows > 0),
    others: choosableOptions.filter((other) => other.id !== id).map(({ id: other, name }) => ({ id: other, name })),
    choosable: !option.ended,
    ended: option.ended
      ? {
          on: option.ended.on,
          what: option.ended.what,
          origin: originOf(option.ended, sourceById),
          instead: option.ended.instead.map((path) => ({ value: path.value, origin: originOf(path, sourceById) })),
        }
      : null,
    buildingBlocks: buildingBlocksOf(id),
  };
}
