import { groupBy } from "@/lib/collection/group-by";
import type { Origin } from "@/lib/evidence/origin";
import type { Requirement } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { BlockOption, BlockView, CommandView, Named, Stated } from "./block";
import { tellingCells } from "./coverage";
import type { FrameworkView, Misreading, RequirementView } from "./framework";
import type { RequirementRef } from "./reference";

/**
 * What the pages show of the views, and nothing that they do not: a page’s data is sent beside its HTML. Blocks, which
 * many requirements share, are told once and named by id.
 */

export type ShownOrigin = Omit<Origin, "url">;
/** For places that show the grade and the title only. */
export type BriefOrigin = Pick<Origin, "source" | "grade">;

interface ShownCommand extends Omit<CommandView, "origin"> {
  origin: BriefOrigin;
}

/** How far one option covers a block. */
export interface ShownCover {
  option: Named;
  state: Support;
  /** How many rows the block takes. */
  rows: number;
  /** The cells worth telling. */
  cells: { row: Named; note: string | null; resource: string | null; since: string | null }[];
  switchOn: { value: string; origin: ShownOrigin } | null;
  commands: ShownCommand[];
}

export interface ShownStatement {
  value: string;
  origin: ShownOrigin;
  /** Whom it binds; empty: everybody. */
  options: string[];
}

export interface ShownBlock extends Named {
  gives: string;
  accepted: string[];
  covers: ShownCover[];
}

/** A block as its own part of a page shows it. */
export interface WholeBlock extends ShownBlock {
  takes: Named[];
  limits: ShownStatement[];
  usedBy: RequirementRef[];
}

export interface ShownMisreading {
  claim: string;
  correction: string;
  origin: ShownOrigin;
  saidBy: Omit<ShownOrigin, "grade"> | null;
}

export interface ShownRequirement
  extends Pick<
    RequirementView,
    "id" | "number" | "title" | "relevance" | "asks" | "appliesSince" | "reaches" | "evidence" | "confidence" | "sought"
  > {
  residual: Requirement["residual"];
  origins: ShownOrigin[];
  blocks: { id: string; note: string | null; toldHere: boolean }[];
  /** State by option, in display order; null where nothing an option does counts. */
  states: (Support | null)[];
  misreadings: ShownMisreading[];
}

export interface ShownFramework extends Pick<FrameworkView, "id" | "name" | "issuer" | "binds"> {
  status: ShownStatement[];
  cautions: ShownStatement[];
  requirements: ShownRequirement[];
  /** Those that the requirements name, each once. */
  blocks: ShownBlock[];
  /** The requirement that is open when the page is read from the top. */
  open: string | undefined;
}

export function shownFramework(view: FrameworkView): ShownFramework {
  const { id, name, issuer, binds, status, cautions, requirements } = view;
  const used = requirements.flatMap(({ blocks }) => blocks.map(({ block }) => block));
  const first =
    requirements.find(({ relevance }) => relevance === "direct") ??
    requirements.find(({ misreadings }) => misreadings.length > 0);
  return {
    ...{ id, name, issuer, binds },
    status: status.map(shownStatement),
    cautions: cautions.map(shownStatement),
    requirements: requirements.map(shownRequirement),
    blocks: [...new Map(used.map((block) => [block.id, block])).values()].map(shownBlock),
    open: first?.id,
  };
}

export function wholeBlock(block: BlockView): WholeBlock {
  return {
    ...shownBlock(block),
    takes: block.takes,
    limits: block.limits.map((limit) => ({ ...shownStatement(limit), options: limit.options.map(({ name }) => name) })),
    usedBy: block.usedBy,
  };
}

/** A few over-claims, no two of one framework, and how many each framework’s page lists. */
export function sampleMisreadings(all: readonly Misreading[], most: number) {
  const lists = [...groupBy(all, ({ of }) => of.framework.id).values()];
  return {
    sample: lists.slice(0, most).flatMap((list) => list.slice(0, 1)),
    byFramework: lists.flatMap((list) =>
      list
        .slice(0, 1)
        .map(({ of: { framework } }) => ({ id: framework.id, short: framework.short, count: list.length })),
    ),
  };
}

export function shownMisreading({ claim, correction, origin, saidBy }: Misreading): ShownMisreading {
  return { claim, correction, origin: shownOrigin(origin), saidBy: saidBy && place(saidBy) };
}

// --

function shownBlock({ id, name, gives, accepted, options }: BlockView): ShownBlock {
  return { id, name, gives, accepted, covers: options.map(shownCover) };
}

function shownRequirement(requirement: RequirementView): ShownRequirement {
  const { id, number, title, relevance, asks, appliesSince, reaches, evidence, confidence, sought } = requirement;
  return {
    ...{ id, number, title, relevance, asks, appliesSince, reaches, evidence, confidence, sought },
    residual: requirement.residual,
    origins: requirement.origins.map(shownOrigin),
    blocks: requirement.blocks.map(({ block, note, toldAt }) => ({ id: block.id, note, toldHere: !toldAt })),
    states: requirement.options.map(({ state }) => state),
    misreadings: requirement.misreadings.map(shownMisreading),
  };
}

function shownStatement({ value, origin }: Stated): ShownStatement {
  return { value, origin: shownOrigin(origin), options: [] };
}

function shownCover(cover: BlockOption): ShownCover {
  const { option, state, switchOn, commands } = cover;
  return {
    option,
    state,
    rows: cover.cells.length,
    cells: tellingCells(cover).map(({ row, note, resource, since }) => ({ row, note, resource, since })),
    switchOn: switchOn && { value: switchOn.value, origin: shownOrigin(switchOn.origin) },
    commands: commands.map(({ kind, run, shows, misleads, origin }) => ({
      ...{ kind, run, shows, misleads },
      origin: { source: origin.source, grade: origin.grade },
    })),
  };
}

function place({ source, locator, checkedOn }: Origin) {
  return { source, locator, checkedOn };
}

function shownOrigin(origin: Origin): ShownOrigin {
  return { ...place(origin), grade: origin.grade };
}
