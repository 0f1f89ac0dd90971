import type { Support } from "@/lib/schema/vocabulary";
import type { Named } from "./block";
import type { FrameworkView } from "./framework";
import type { RequirementRef } from "./reference";

/** Capabilities and requirements by option, in little: what fits into somebody else's page. */
export interface StateTables {
  options: Named[];
  /** Each that the requirements need, once; states in the order of the options. */
  blocks: (Named & { states: Support[]; requirements: number })[];
  /** A state is null where nothing an option does counts. */
  requirements: { requirement: RequirementRef; states: (Support | null)[]; short: string; owner: string }[];
}

/** @param options ids, in the order wanted; those that the frameworks do not hold are left out. */
export function stateTables(frameworks: readonly FrameworkView[], options: readonly string[]): StateTables {
  const all = frameworks.flatMap(({ requirements }) => requirements);
  const counting = all.filter(({ relevance }) => relevance !== "none");
  const blocks = new Map(counting.flatMap(({ blocks }) => blocks.map(({ block }) => [block.id, block] as const)));
  const [first] = frameworks;
  const shown = options.flatMap((id) => first?.options.filter((option) => option.id === id) ?? []);
  return {
    options: shown,
    blocks: [...blocks.values()].map(({ id, name, options: covers }) => ({
      id,
      name,
      states: shown.flatMap((option) =>
        covers.filter((cover) => cover.option.id === option.id).map(({ state }) => state),
      ),
      requirements: counting.filter((one) => one.blocks.some(({ block }) => block.id === id)).length,
    })),
    requirements: all.map((requirement) => ({
      requirement,
      states: shown.map(({ id }) => requirement.options.find(({ option }) => option.id === id)?.state ?? null),
      short: requirement.residual.short,
      owner: requirement.residual.owner,
    })),
  };
}
