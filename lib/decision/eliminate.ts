import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import type { Support } from "@/lib/schema/vocabulary";
import type { Must } from "./effects";
import type { AnswerRef, DecisionFacts } from "./model";

/** One must that an option does not meet, or of which it is not known whether it does. */
export interface Failing extends AnswerRef {
  option: string;
  /** The row; null when the must is on latency. */
  capability: string | null;
  /** State of the cell; null when the must is on latency. */
  support: Support | null;
  /** What the option adds to one call, in ms; null when no figure is known, or the must is on a row. */
  latency: Range | null;
  /** The limit on latency, in ms; null when the must is on a row. */
  budgetMs: number | null;
}

export interface Elimination {
  /** By option and must. An option that fails several musts stands here several times. */
  eliminated: Failing[];
  /** Musts of survivors that unknown facts leave open. */
  warnings: Failing[];
  /** In content order. */
  survivors: string[];
}

/** Holds every option against every must. Unknown never eliminates. */
export function eliminate(
  { options, cells }: Pick<DecisionFacts, "options" | "cells">,
  musts: readonly Must[],
  estimates: readonly Pick<OptionEstimate, "option" | "latency">[],
): Elimination {
  const failing = options.flatMap((option) =>
    musts.flatMap((must): (Failing & { open: boolean })[] => {
      const on = { option, question: must.question, answer: must.answer };
      if (must.kind === "row") {
        const { capability, accepts } = must;
        const support = cells[`${capability}.${option}`]?.support ?? "unknown";
        if (accepts.includes(support)) return [];
        return [{ ...on, capability, support, latency: null, budgetMs: null, open: support === "unknown" }];
      }
      const latency = estimates.find((estimate) => estimate.option === option)?.latency.p90 ?? null;
      const { budgetMs } = must;
      if (latency && latency.low <= budgetMs) return [];
      return [{ ...on, capability: null, support: null, latency, budgetMs, open: latency === null }];
    }),
  );
  const eliminated = failing.filter(({ open }) => !open).map(plain);
  const survivors = options.filter((option) => !eliminated.some((one) => one.option === option));
  const warnings = failing.filter(({ option, open }) => open && survivors.includes(option)).map(plain);
  return { eliminated, warnings, survivors };
}

const plain = ({ open, ...failing }: Failing & { open: boolean }): Failing => failing;
