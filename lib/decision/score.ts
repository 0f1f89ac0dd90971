import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import type { Criterion, DecisionMethod } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { Effects } from "./effects";
import type { DecisionFacts, DecisionModel } from "./model";
import type { sizesOf } from "./sizes";

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
  /** The rows behind it; empty for measures. */
  rows: readonly RowScore[];
  /** The measure behind it; null for rows, and where no figure is known. */
  measured: Range | null;
}

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
  const musts = new Set(effects.musts.flatMap((must) => (must.kind === "row" ? [must.capability] : [])));
  const counting = model.criteria.flatMap((criterion) => {
    const rows = rowsThatCount(criterion, effects, musts);
    const points = effects.points[criterion.id] ?? model.method.basePoints;
    const idle =
      criterion.by.kind === "rows"
        ? rows.length === 0
        : criterion.by.kind === "latency" && points <= model.method.basePoints && !isOpen(criterion.id, effects);
    return idle ? [] : [{ criterion, rows, points }];
  });
  const total = counting.reduce((so, { points }) => so + points, 0);
  return counting.map(({ criterion, rows, points }) => ({
    criterion: criterion.id,
    points,
    weight: points / total,
    scores: Object.fromEntries(
      facts.options.map((option) => {
        const estimate = estimates.find((one) => one.option === option);
        return [option, scoreOf(criterion, rows, option, facts, model.method, effects.contract, estimate, sizes.pods)];
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
  if (support === "unknown") return { low: 0, typical: 0.5, high: 1 };
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

const isOpen = (criterion: string, { open }: Effects) =>
  open.some(({ alternatives }) => alternatives.some((points) => (points[criterion] ?? 0) > 0));

function rowsThatCount({ by }: Criterion, { wants }: Effects, musts: ReadonlySet<string>): string[] {
  if (by.kind !== "rows") return [];
  return by.rows.filter((row) => !musts.has(row) && (wants.has(row) || by.always.includes(row)));
}

function scoreOf(
  { by }: Criterion,
  counting: readonly string[],
  option: string,
  facts: DecisionFacts,
  { scale, worst }: DecisionMethod,
  contract: boolean,
  estimate: OptionEstimate | undefined,
  pods: number,
): CriterionScore {
  if (by.kind === "cost") return measured(estimate?.costPerMonth ?? null, worst.costPerPod * pods);
  if (by.kind === "latency") return measured(estimate?.latency.p90 ?? null, worst.latencyMs);
  const rows = counting.map((capability): RowScore => {
    const support = facts.cells[`${capability}.${option}`]?.support ?? "unknown";
    return { capability, support, ...worthOf(support, scale, contract, by.notApplicable) };
  });
  const mean = (of: (row: RowScore) => number) => rows.reduce((so, row) => so + of(row), 0) / rows.length;
  return {
    low: mean(({ low }) => low),
    typical: mean(({ typical }) => typical),
    high: mean(({ high }) => high),
    rows,
    measured: null,
  };
}

/** A burden on a fixed scale: nothing is worth 1, the worst and beyond 0. Unknown is anything. */
function measured(range: Range | null, worst: number): CriterionScore {
  if (!range) return { low: 0, typical: 0.5, high: 1, rows: [], measured: null };
  const worth = (value: number) => Math.max(0, 1 - value / worst);
  const low = worth(range.high);
  const high = worth(range.low);
  // Without a typical value, as between two set-ups, the middle stands for it.
  const typical = range.typical === null ? (low + high) / 2 : worth(range.typical);
  return { low, typical, high, rows: [], measured: range };
}

/** The weighted sum of an option's scores. */
export function totalOf(judged: readonly Judged[], option: string): Score {
  const sum = (of: (score: Score) => number) =>
    judged.reduce((so, { weight, scores }) => so + weight * (scores[option] ? of(scores[option]) : 0), 0);
  return { low: sum(({ low }) => low), typical: sum(({ typical }) => typical), high: sum(({ high }) => high) };
}
