import { costIsFloor } from "@/lib/overhead/cost-floor";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import { type Range, scale } from "@/lib/overhead/range";
import type { Support } from "@/lib/schema/vocabulary";
import type { Must } from "./effects";
import type { AnswerRef, DecisionFacts } from "./model";

/** One must that an option does not meet, or of which it is not known whether it does. */
export interface Failing extends AnswerRef {
  option: string;
  /** The row; null when the must is on a measure. */
  capability: string | null;
  /** State of the cell; null when the must is on a measure. */
  support: Support | null;
  /** What is limited; null when the must is on a row. */
  measure: "latency" | "cost" | null;
  /** What the option adds to one call at p90, in ms, or costs a month for each pod, in US$; null where no figure is known. */
  range: Range | null;
  /** The limit, in the same unit; null when the must is on a row. */
  limit: number | null;
}

export interface Elimination {
  /** By option and must. An option that fails several musts stands here several times. */
  eliminated: Failing[];
  /** Musts of survivors that unknown facts leave open. */
  warnings: Failing[];
  /** In content order. */
  survivors: string[];
}

/**
 * Holds every option against every must. Unknown never eliminates, and neither does a cost of which only a lower bound
 * within the limit is known.
 *
 * @param pods by which a cost a month is divided.
 */
export function eliminate(
  { options, cells }: Pick<DecisionFacts, "options" | "cells">,
  musts: readonly Must[],
  estimates: readonly Pick<OptionEstimate, "option" | "latency" | "costPerMonth" | "terms">[],
  pods: number,
): Elimination {
  const failing = options.flatMap((option) => {
    const estimate = estimates.find((one) => one.option === option);
    return musts.flatMap((must): (Failing & { open: boolean })[] => {
      const on = { option, question: must.question, answer: must.answer };
      if (must.kind === "row") {
        const { capability, accepts } = must;
        const support = cells[`${capability}.${option}`]?.support ?? "unknown";
        if (accepts.includes(support)) return [];
        return [{ ...on, capability, support, measure: null, range: null, limit: null, open: support === "unknown" }];
      }
      const { range, floor, limit } = held(must, estimate, pods);
      if (range && range.low <= limit && !floor) return [];
      const open = range === null || range.low <= limit;
      return [{ ...on, capability: null, support: null, measure: must.kind, range, limit, open }];
    });
  });
  const eliminated = failing.filter(({ open }) => !open).map(plain);
  const survivors = options.filter((option) => !eliminated.some((one) => one.option === option));
  const warnings = failing.filter(({ option, open }) => open && survivors.includes(option)).map(plain);
  return { eliminated, warnings, survivors };
}

// --

/** What is held against a limit; `floor` where a part of it is not known. */
function held(
  must: Exclude<Must, { kind: "row" }>,
  estimate: Pick<OptionEstimate, "latency" | "costPerMonth" | "terms"> | undefined,
  pods: number,
): { range: Range | null; floor: boolean; limit: number } {
  if (must.kind === "latency") return { range: estimate?.latency.p90 ?? null, floor: false, limit: must.budgetMs };
  const cost = estimate?.costPerMonth ?? null;
  return {
    range: cost && scale(cost, 1 / pods),
    floor: estimate !== undefined && costIsFloor(estimate),
    limit: must.budgetPerPod,
  };
}

const plain = ({ open, ...failing }: Failing & { open: boolean }): Failing => failing;
