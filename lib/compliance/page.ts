import { groupBy } from "@/lib/collection/group-by";
import type { Origin } from "@/lib/evidence/origin";
import type { Requirement } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { BlockOption, BlockView, Named, Stated } from "./block";
import { type CoverageCell, tellingCells } from "./coverage";
import type { Applies, FrameworkView, Misreading, RequirementView } from "./framework";
import { bindingWord } from "./plan-words";

/**
 * What the pages show of the views, and nothing that they do not: a page’s data is sent beside its HTML. Blocks, which
 * many requirements share, are told once and named by id.
 */

export type ShownOrigin = Omit<Origin, "url">;

/** How far one option covers a block. */
export interface BriefCover {
  state: Support;
  /** The cells worth telling, in their own words or, without any, by the name of the row. */
  cells: { row: string; says: string }[];
  /** The objects that do it, each once. */
  resources: string[];
}

export interface ShownStatement {
  value: string;
  origin: ShownOrigin;
  /** Whom it binds; empty: everybody. */
  options: string[];
}

/** A way in which a framework comes to count for somebody. */
export interface ShownWay {
  /** In words. */
  binding: string;
  value: string;
  origin: ShownOrigin;
}

/** A block as a framework’s page tells it. Its own page tells the rest. */
export interface ShownBlock extends Named {
  gives: string;
  accepted: string[];
  /** In the order of the page’s options. */
  covers: BriefCover[];
}

export interface ShownMisreading {
  claim: string;
  correction: string;
  origin: ShownOrigin;
  saidBy: (Omit<ShownOrigin, "grade"> & { factCheck: string | null }) | null;
}

export interface ShownRequirement
  extends Pick<
    RequirementView,
    "id" | "number" | "title" | "relevance" | "asks" | "appliesSince" | "reaches" | "evidence" | "confidence" | "sought"
  > {
  residual: Requirement["residual"];
  /** How often the framework itself wants it looked at. */
  cadence: { value: string; origin: ShownOrigin } | null;
  origins: ShownOrigin[];
  blocks: { id: string; note: string | null }[];
  /** State by option, in their order; null where nothing an option does counts. */
  states: (Support | null)[];
  misreadings: ShownMisreading[];
}

export interface ShownFramework extends Pick<FrameworkView, "id" | "name" | "issuer" | "binds" | "options"> {
  status: ShownStatement[];
  /** Each with how it binds. */
  applies: ShownWay[];
  cautions: ShownStatement[];
  requirements: ShownRequirement[];
  /** Those that the requirements name, each once. */
  blocks: ShownBlock[];
  /** The requirement that is open when the page is read from the top. */
  open: string | undefined;
}

export function shownFramework(view: FrameworkView): ShownFramework {
  const { id, name, issuer, binds, status, applies, cautions, options, requirements } = view;
  const used = requirements.flatMap(({ blocks }) => blocks.map(({ block }) => block));
  const first =
    requirements.find(({ relevance }) => relevance === "direct") ??
    requirements.find(({ misreadings }) => misreadings.length > 0);
  return {
    ...{ id, name, issuer, binds, options },
    status: status.map(shownStatement),
    applies: applies.map(shownWay),
    cautions: cautions.map(shownStatement),
    requirements: requirements.map(shownRequirement),
    blocks: [...new Map(used.map((block) => [block.id, block])).values()].map(shownBlock),
    open: first?.id,
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

export function shownMisreading({ claim, correction, origin, saidBy, factCheck }: Misreading): ShownMisreading {
  return { claim, correction, origin: shownOrigin(origin), saidBy: saidBy && { ...place(saidBy), factCheck } };
}

/** What a cell says in a line, with the release since which it holds. */
export function shownCell({ row, note, since }: CoverageCell): { row: string; says: string } {
  return { row: row.id, says: `${note ?? row.name}${since ? `, since ${since}` : ""}` };
}

export function shownWay({ binding, ...statement }: Applies): ShownWay {
  const { value, origin } = shownStatement(statement);
  return { binding: bindingWord[binding], value, origin };
}

export function shownStatement({ value, origin }: Stated): ShownStatement {
  return { value, origin: shownOrigin(origin), options: [] };
}

export function shownOrigin(origin: Origin): ShownOrigin {
  return { ...place(origin), grade: origin.grade };
}

// --

function shownBlock({ id, name, gives, accepted, options }: BlockView): ShownBlock {
  return { id, name, gives, accepted: accepted.map(({ what }) => what), covers: options.map(briefCover) };
}

function shownRequirement(requirement: RequirementView): ShownRequirement {
  const { id, number, title, relevance, asks, appliesSince, reaches, evidence, confidence, sought } = requirement;
  return {
    ...{ id, number, title, relevance, asks, appliesSince, reaches, evidence, confidence, sought },
    residual: requirement.residual,
    cadence: requirement.cadence && {
      value: requirement.cadence.value,
      origin: shownOrigin(requirement.cadence.origin),
    },
    origins: requirement.origins.map(shownOrigin),
    blocks: requirement.blocks.map(({ block, note }) => ({ id: block.id, note })),
    states: requirement.options.map(({ state }) => state),
    misreadings: requirement.misreadings.map(shownMisreading),
  };
}

function briefCover(cover: BlockOption): BriefCover {
  const cells = tellingCells(cover);
  return {
    state: cover.state,
    cells: cells.map(shownCell),
    resources: [...new Set(cells.flatMap(({ resource }) => resource ?? []))],
  };
}

function place({ source, locator, checkedOn }: Origin) {
  return { source, locator, checkedOn };
}
