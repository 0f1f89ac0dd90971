import { facts } from "@/content";
import { type Grade, gradeOf } from "@/lib/evidence/grade";
import { buildMatrix, everything, type Matrix } from "@/lib/matrix/matrix";
import type { Citation, OptionFact } from "@/lib/schema/types";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { type DateView, datesFor } from "./dates";
import { optionById, shownOptions, sourceById } from "./site";

/** A statement's origin, ready to be shown. */
interface Origin {
  source: { id: string; title: string };
  locator: string;
  url: string | null;
  checkedOn: string;
  grade: Grade;
}

export type FactView =
  | { label: string; value: string; detail: string | null; origin: Origin }
  | { label: string; value: null; because: string };

export interface OptionView {
  id: string;
  name: string;
  status: string;
  summary: string;
  dataPlane: string;
  needs: string[];
  facts: FactView[];
  dates: DateView[];
  matrix: Matrix;
  /** How many rows are in each state, states without rows left out. */
  counts: { support: Support; rows: number }[];
  /** The other options it can be laid beside. */
  others: { id: string; name: string }[];
}

const factLabels = {
  newestSeen: "Newest version seen",
  supportedUntil: "Supported until",
  licence: "Licence",
  steward: "Steward",
} as const;

function originOf(citation: Citation): Origin {
  const source = sourceById.get(citation.source);
  if (!source) throw new Error(`${citation.source} is cited but not in the content`);
  return {
    source: { id: source.id, title: source.title },
    locator: citation.locator,
    url: citation.url ?? source.url,
    checkedOn: citation.checkedOn,
    grade: gradeOf(citation, source),
  };
}

function factView(label: string, fact: OptionFact): FactView {
  return fact.value === null
    ? { label, value: null, because: fact.because }
    : { label, value: fact.value, detail: fact.detail ?? null, origin: originOf(fact) };
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
    needs: option.needs,
    facts: factsOf(id),
    dates: datesFor(id),
    matrix,
    counts: supportStates
      .map((support) => ({ support, rows: matrix.cells.filter((cell) => cell.support === support).length }))
      .filter(({ rows }) => rows > 0),
    others: shownOptions.filter((other) => other.id !== id).map(({ id: other, name }) => ({ id: other, name })),
  };
}
