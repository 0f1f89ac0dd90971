import { type CsvValue, csvText } from "@/lib/export/csv";
import type { Decision } from "./decide";
import type { Failing } from "./eliminate";
import type { DecisionModel } from "./model";
import { refText, type Telling, verdictOf } from "./words";

/** What stands before the criteria. Fixed order; new columns go last. */
const columns = [
  "revision",
  "method",
  "option",
  "option_name",
  "outcome",
  "rank",
  "score_0_to_1",
  "score_low_0_to_1",
  "score_high_0_to_1",
  "first_places_percent",
  "ruled_out_by_question",
  "ruled_out_by_answer",
  "ruled_out_by_cell",
  "ruled_out_because",
  "unproven",
  "verdict",
  "result",
] as const;
type Column = (typeof columns)[number];

/** What the file tells of a result. */
export interface Ranking {
  revision: string;
  decision: Decision;
  telling: Telling;
  /** Of the options, in display order. */
  options: readonly { id: string; name: string }[];
  /** Where the result is found, absolute. */
  address: string;
}

/**
 * A decision as CSV, one line an option, those that are ruled out included.
 *
 * Weight and score of each criterion are columns: a spreadsheet then has the whole judgement in one row, can be sorted
 * and filtered by option, and gives the score again as the sum of weight times score. All criteria of the method have
 * their columns, so that files of different answers fit under each other; empty is what does not count here.
 */
export function rankingCsv(ranking: Ranking, { criteria }: Pick<DecisionModel, "criteria">): string {
  const byCriterion = criteria.flatMap(({ id }) => {
    const name = id.replaceAll("-", "_");
    return [`weight_${name}_0_to_1`, `score_${name}_0_to_1`];
  });
  return csvText<string>(
    [...columns, ...byCriterion],
    inOrder(ranking).map((option) => ({ ...own(ranking, option), ...judgedOf(ranking, option, criteria) })),
  );
}

// --

interface Named {
  id: string;
  name: string;
}

/** The ranking, then what is ruled out. */
function inOrder({ decision, options }: Ranking): Named[] {
  const ranked = decision.ranking.flatMap(({ option }) => options.filter(({ id }) => id === option));
  return [...ranked, ...options.filter((one) => !ranked.includes(one))];
}

function own({ revision, decision, telling, address }: Ranking, { id, name }: Named): Record<Column, CsvValue> {
  const { method, outcome, ranking, eliminated, warnings } = decision;
  const place = ranking.findIndex(({ option }) => option === id);
  const ranked = ranking[place];
  const failing = eliminated.filter(({ option }) => option === id);
  // Before any answer somebody is first as well, and that recommends nothing.
  const recommended = telling.answered > 0 && outcome.options.includes(id);
  return {
    ...{ revision, method, option: id, option_name: name },
    outcome: !ranked ? "ruled-out" : !recommended ? "ranked" : outcome.kind === "tie" ? "tie" : "recommended",
    rank: ranked ? place + 1 : "",
    score_0_to_1: ranked ? exact(ranked.score.typical) : "",
    score_low_0_to_1: ranked ? exact(ranked.score.low) : "",
    score_high_0_to_1: ranked ? exact(ranked.score.high) : "",
    first_places_percent: ranked ? exact(100 * ranked.acceptability) : "",
    ruled_out_by_question: each(failing, ({ question }) => question),
    ruled_out_by_answer: each(failing, ({ answer }) => answer),
    ruled_out_by_cell: each(failing, ({ capability }) => (capability ? `${capability}.${id}` : null)),
    ruled_out_because: each(failing, (one) => because(one, telling)),
    unproven: each(
      warnings.filter(({ option }) => option === id),
      (one) => because(one, telling),
    ),
    verdict: verdictOf(decision, telling),
    result: address,
  };
}

function judgedOf(
  { decision }: Ranking,
  { id: option }: Named,
  criteria: DecisionModel["criteria"],
): Record<string, CsvValue> {
  return Object.fromEntries(
    criteria.flatMap(({ id }): [string, CsvValue][] => {
      const judged = decision.judged.find(({ criterion }) => criterion === id);
      const score = judged?.scores[option]?.typical;
      const name = id.replaceAll("-", "_");
      return [
        [`weight_${name}_0_to_1`, judged ? exact(judged.weight) : ""],
        [`score_${name}_0_to_1`, score === undefined ? "" : exact(score)],
      ];
    }),
  );
}

/** Several reasons in one cell, each once. */
function each(failing: readonly Failing[], of: (one: Failing) => string | null): string {
  return [...new Set(failing.flatMap((one) => of(one) ?? []))].join("; ");
}

/** `Encryption: A condition (mtls-enforceable: none)`; of a measure, the limit with its unit. */
function because(one: Failing, { questions }: Telling): string {
  const { capability, support, measure, limit } = one;
  const unit = measure === "cost" ? "US$ a month for each pod" : "ms at p90";
  const what = capability ? `${capability}: ${support}` : `at most ${limit} ${unit}`;
  return `${refText(questions, one)} (${what})`;
}

/** Twelve digits: what is beyond is noise of the machine’s numbers. */
const exact = (value: number) => Number(value.toPrecision(12));
