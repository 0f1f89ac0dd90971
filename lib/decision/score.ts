import { costIsFloor } from "@/lib/overhead/cost-floor";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import type { Criterion, DecisionMethod } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { Effects } from "./effects";
import type { DecisionFacts, DecisionModel } from "./model";
import type { sizesOf } from "./sizes";
import { carriedShare, type Switching, switchingOf } from "./switching";

/** How well an option does, from 0 to 1. Low and high differ where facts are unknown or measured as a range. */
export interface Score {
  low: number;
  typical: number;
  high: number;
}

/** One row as it counts for one option. */
interface RowScore extends Score {
  capability: string;
  support: Support;
}

interface CriterionScore extends Score {
  /** What is drawn from: one range, or one for each of several set-ups. */
  parts: readonly Score[];
  /** The rows behind it; empty for measures. */
  rows: readonly RowScore[];
  /** The measure behind it; null for rows, and where no figure is known. */
  measured: Measured | null;
  /** What carries over from the option of today; null for other criteria. */
  switching: Switching | null;
}

/** A measure as it stands; `atLeast` where a part of it is not known. */
export type Measured = Range & { atLeast: boolean };

/** A criterion that counts, with the score of every option, those that are out included. */
export interface Judged {
  criterion: string;
  points: number;
  /** Points as a share of all. */
  weight: number;
  scores: Readonly<Record<string, CriterionScore>>;
}

/** Scores all options by every criterion that counts under these answers. */
export function judge(
  model: DecisionModel,
  facts: DecisionFacts,
  effects: Effects,
  estimates: readonly OptionEstimate[],
  sizes: ReturnType<typeof sizesOf>,
): Judged[] {
  const counting = countingOf(model, facts, effects);
  const total = counting.reduce((so, { points }) => so + points, 0);
  const asked = counting.flatMap(({ rows }) => rows);
  return counting.map(({ criterion, rows, points }) => ({
    criterion: criterion.id,
    points,
    weight: points / total,
    scores: Object.fromEntries(
      facts.options.map((option) => {
        const estimate = estimates.find((one) => one.option === option);
        return [
          option,
          scoreOf(criterion, option, { rows, asked, facts, method: model.method, effects, estimate, sizes }),
        ];
      }),
    ),
  }));
}

/** What a state is worth, as an interval: only `unknown` has two ends. */
export function worthOf(
  support: Support,
  scale: DecisionMethod["scale"],
  contract: boolean,
  notApplicable: number,
): Score {
  if (support === "unknown") return anything;
  const worth =
    support === "enterprise"
      ? contract
        ? scale.enterprise.withContract
        : scale.enterprise.without
      : support === "not-applicable"
        ? notApplicable
        : scale[support];
  return { low: worth, typical: worth, high: worth };
}

// --

/**
 * Criteria that count, with their rows and points. Where the reader took the points of all away, all weigh the same:
 * nothing would be left to decide by.
 */
function countingOf({ criteria, method }: DecisionModel, { options }: DecisionFacts, effects: Effects) {
  const counting = criteria.flatMap((criterion) => {
    const { by, id } = criterion;
    const rows = rowsThatCount(criterion, effects, method.layer7);
    const points = effects.points[id] ?? method.basePoints;
    const idle =
      (by.kind === "rows" && rows.length === 0) ||
      (by.kind === "latency" && Math.max(points, effects.given[id] ?? 0) <= method.basePoints) ||
      (by.kind === "switching" && (effects.runs === null || !options.includes(effects.runs)));
    return idle ? [] : [{ criterion, rows, points }];
  });
  const weighed = counting.filter(({ points }) => points > 0);
  return weighed.length > 0 ? weighed : counting.map((one) => ({ ...one, points: method.basePoints }));
}

/**
 * A must counts as a want too: else demanding a row would help those that meet it only in part. What reads HTTP counts
 * by itself only when an answer asks for HTTP: the proxies for it are in the cost only then.
 */
function rowsThatCount({ by }: Criterion, { wants, musts, layer7 }: Effects, readsHttp: readonly string[]): string[] {
  if (by.kind !== "rows") return [];
  const demanded = new Set(musts.flatMap((must) => (must.kind === "row" ? [must.capability] : [])));
  return by.rows.filter(
    (row) => wants.has(row) || demanded.has(row) || (by.always.includes(row) && (layer7 || !readsHttp.includes(row))),
  );
}

interface Scoring {
  /** Rows of this criterion that count. */
  rows: readonly string[];
  /** Rows of all criteria that count. */
  asked: readonly string[];
  facts: DecisionFacts;
  method: DecisionMethod;
  effects: Pick<Effects, "contract" | "runs">;
  estimate: OptionEstimate | undefined;
  sizes: ReturnType<typeof sizesOf>;
}

function scoreOf({ by }: Criterion, option: string, scoring: Scoring): CriterionScore {
  const { rows: counting, asked, facts, method, effects, estimate, sizes } = scoring;
  const { scale, worst } = method;
  if (by.kind === "cost") {
    const score = measured(estimate?.costPerMonth ?? null, worst.costPerPod * sizes.pods);
    return estimate && costIsFloor(estimate) ? atBest(score) : score;
  }
  if (by.kind === "latency") return measured(estimate?.latency.p90 ?? null, worst.latencyMs);
  if (by.kind === "switching") {
    const switching = switchingOf(facts, asked, effects.runs ?? option, option);
    const worth = carriedShare(switching);
    const score = { low: worth, typical: worth, high: worth };
    return { ...score, parts: [score], rows: [], measured: null, switching };
  }
  const rows = counting.map((capability): RowScore => {
    const support = facts.cells[`${capability}.${option}`]?.support ?? "unknown";
    return { capability, support, ...worthOf(support, scale, effects.contract, by.notApplicable) };
  });
  const mean = (of: (row: RowScore) => number) => rows.reduce((so, row) => so + of(row), 0) / rows.length;
  const score = {
    low: mean(({ low }) => low),
    typical: mean(({ typical }) => typical),
    high: mean(({ high }) => high),
  };
  return { ...score, parts: [score], rows, measured: null, switching: null };
}

/** A burden on a fixed scale: nothing is worth 1, the worst and beyond 0. Unknown is anything. */
export function measured(range: Range | null, worst: number): CriterionScore {
  if (!range) return { ...anything, parts: [anything], rows: [], measured: null, switching: null };
  const worth = (value: number) => Math.max(0, 1 - value / worst);
  const parts = (range.points ?? [range]).map((part): Score => {
    const [low, high] = [worth(part.high), worth(part.low)];
    return { low, typical: part.typical === null ? (low + high) / 2 : worth(part.typical), high };
  });
  return {
    low: Math.min(...parts.map(({ low }) => low)),
    // Between two set-ups none is typical: their mean stands for both.
    typical: parts.reduce((so, { typical }) => so + typical, 0) / parts.length,
    high: Math.max(...parts.map(({ high }) => high)),
    parts,
    rows: [],
    measured: { ...range, atLeast: false },
    switching: null,
  };
}

/** What is known is a lower bound of a burden: the score can be anything up to what it gives. */
function atBest(score: CriterionScore): CriterionScore {
  const parts = score.parts.map(({ high }) => ({ low: 0, typical: high / 2, high }));
  const typical = parts.reduce((so, part) => so + part.typical, 0) / parts.length;
  return { ...score, low: 0, typical, parts, measured: score.measured && { ...score.measured, atLeast: true } };
}

const anything: Score = { low: 0, typical: 0.5, high: 1 };

/** The weighted sum of an option's scores. */
export function totalOf(judged: readonly Judged[], option: string): Score {
  const sum = (of: (score: Score) => number) =>
    judged.reduce((so, { weight, scores }) => so + weight * (scores[option] ? of(scores[option]) : 0), 0);
  return { low: sum(({ low }) => low), typical: sum(({ typical }) => typical), high: sum(({ high }) => high) };
}
