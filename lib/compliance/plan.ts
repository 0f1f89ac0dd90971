import type { Support } from "@/lib/schema/vocabulary";
import type { BlockOption, BlockView, Named, Stated } from "./block";
import { type CalendarEntry, calendarOf } from "./calendar";
import { weakness } from "./coverage";
import type { FrameworkView, Misreading, RequirementView } from "./framework";
import { planFinding } from "./plan-words";
import { type RequirementRef, refOf } from "./reference";

/** A requirement that needs a block; `note` where it needs it only in part. */
interface Served {
  requirement: RequirementRef;
  note: string | null;
}

/** One block of capability that the chosen frameworks ask for, as one option has it. */
export interface PlanBlock {
  block: BlockView;
  cover: BlockOption;
  serves: Served[];
  /** Where it ends with this option, even when it is in force. */
  limits: Stated[];
}

/** Who does what of one requirement. */
export interface Share {
  requirement: RequirementRef;
  /** The part a mesh can answer. */
  reaches: string;
  /** The weakest block it needs, with this option; null where nothing an option does counts. */
  state: Support | null;
  residual: RequirementView["residual"];
}

/** What follows for one option from several frameworks at once: for whoever has to answer for all of them. */
export interface Plan {
  frameworks: FrameworkView[];
  option: Named;
  /** One sentence that can be quoted. */
  finding: string;
  /** Every block that the requirements need, each once, in content order. */
  blocks: PlanBlock[];
  /** What to collect, by how often. */
  calendar: CalendarEntry[];
  /** Every requirement, those a mesh does nothing for included. */
  shares: Share[];
  misreadings: Misreading[];
}

/**
 * The joint plan for some frameworks and one option.
 *
 * @param frameworks with all options, and `blocks` in content order, both from one ground.
 * @throws Error when the option is none that can be chosen.
 */
export function planOf(frameworks: readonly FrameworkView[], option: string, blocks: readonly BlockView[]): Plan {
  const requirements = frameworks.flatMap((framework) => framework.requirements);
  const needed = blocks.flatMap((block) => planBlock(block, option, requirements));
  const shares = requirements.map((requirement) => shareOf(requirement, option));
  const named = blocks[0]?.options.find((cover) => cover.option.id === option)?.option;
  if (!named) throw new Error(`${option} is no option that can be chosen`);
  return {
    frameworks: [...frameworks],
    option: named,
    finding: planFinding(frameworks, named, needed, shares),
    blocks: needed,
    calendar: calendarOf(requirements, needed),
    shares,
    misreadings: frameworks.flatMap(({ misreadings }) => misreadings),
  };
}

/** The blocks that the option has at least in part: what there is to switch on. */
export function toSwitchOn({ blocks }: Pick<Plan, "blocks">): PlanBlock[] {
  return blocks.filter(({ cover }) => weakness(cover.state) < weakness("none"));
}

/** The blocks that the option does not have in full, the weakest first. */
export function gapsOf({ blocks }: Pick<Plan, "blocks">): PlanBlock[] {
  return blocks
    .filter(({ cover }) => cover.state !== "full")
    .sort((a, b) => weakness(b.cover.state) - weakness(a.cover.state));
}

/** The requirements a mesh does nothing for, whatever the option. */
export function untouchedBy({ shares }: Pick<Plan, "shares">): Share[] {
  return shares.filter(({ requirement }) => requirement.relevance === "none");
}

// --

function planBlock(block: BlockView, option: string, requirements: readonly RequirementView[]): PlanBlock[] {
  const serves = requirements.flatMap((requirement): Served[] =>
    requirement.relevance === "none"
      ? []
      : requirement.blocks
          .filter((use) => use.block.id === block.id)
          .map(({ note }) => ({ requirement: refOf(requirement), note })),
  );
  const cover = block.options.find((one) => one.option.id === option);
  if (serves.length === 0 || !cover) return [];
  const limits = block.limits.filter(
    (limit) => limit.options.length === 0 || limit.options.some((o) => o.id === option),
  );
  return [{ block, cover, serves, limits }];
}

function shareOf(requirement: RequirementView, option: string): Share {
  const { reaches, residual, options } = requirement;
  const state = options.find((one) => one.option.id === option)?.state ?? null;
  return { requirement: refOf(requirement), reaches, state, residual };
}
