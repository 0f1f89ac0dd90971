import { groupBy } from "@/lib/collection/group-by";
import type { Support } from "@/lib/schema/vocabulary";
import type { Named, Stated } from "./block";
import type { EvidenceItem } from "./calendar";
import { tellingCells } from "./coverage";
import type { PlanDifference } from "./difference";
import { asSentence } from "./export-parts";
import { type ShownOrigin, shownCell, shownOrigin } from "./page";
import { gapsOf, type Plan, type PlanBlock, toSwitchOn, untouchedBy } from "./plan";
import { originsOfPlan } from "./plan-sources";
import { cadenceWord } from "./plan-words";
import type { RequirementRef } from "./reference";

/** What the page shows of a plan, and nothing that it does not: a page’s data is sent beside its HTML. */

interface ShownStated {
  value: string;
  origin: ShownOrigin;
}

/** Requirements by framework, so that its name is said once. */
export interface ShownServes {
  framework: RequirementRef["framework"];
  requirements: { id: string; number: string }[];
}

export interface ShownPlanBlock extends Named {
  state: Support;
  cells: { row: string; says: string }[];
  resources: string[];
  switchOn: ShownStated | null;
  limits: ShownStated[];
  /** How many; they stand on the block’s page. */
  commands: number;
  serves: ShownServes[];
}

export interface ShownShare {
  requirement: RequirementRef;
  state: Support | null;
  short: string;
  owner: string;
}

export interface ShownPlan {
  option: Named;
  switchOn: ShownPlanBlock[];
  calendar: {
    every: string;
    items: { what: string; set: ShownStated | null; block: Named | null; serves: ShownServes[] }[];
  }[];
  shares: ShownShare[];
  /** `requirements`: how many need it. */
  gaps: (Pick<ShownPlanBlock, "id" | "name" | "state" | "cells"> & { requirements: number })[];
  untouched: ShownShare[];
  /** How many corrected claims each framework’s page lists. */
  misreadings: { framework: { id: string; short: string }; count: number }[];
  /** Each document with the oldest day; the list is empty where it would make the page too heavy. */
  sources: { total: number; list: { id: string; title: string; checkedOn: string }[] };
}

export function shownPlan(plan: Plan): ShownPlan {
  return {
    option: plan.option,
    switchOn: toSwitchOn(plan).map(shownPlanBlock),
    calendar: plan.calendar.map(({ every, items }) => ({
      every: cadenceWord[every],
      items: shownItems(items),
    })),
    shares: plan.shares.map(shownShare),
    gaps: gapsOf(plan).map((gap) => {
      const { id, name, state, cells } = shownPlanBlock(gap);
      return { id, name, state, cells, requirements: gap.serves.length };
    }),
    untouched: untouchedBy(plan).map(shownShare),
    misreadings: plan.frameworks.flatMap(({ id, short, misreadings }) =>
      misreadings.length > 0 ? [{ framework: { id, short }, count: misreadings.length }] : [],
    ),
    sources: shownSources(plan),
  };
}

export interface ShownDifference {
  options: readonly [Named, Named];
  differs: { block: Named; states: [ShownPlanBlock, ShownPlanBlock]; serves: ShownServes[] }[];
  same: (Named & { state: Support })[];
  requirements: { requirement: RequirementRef; a: Support; b: Support }[];
}

export function shownDifference({ options, differs, same, requirements }: PlanDifference): ShownDifference {
  return {
    options,
    differs: differs.map(({ a, b }) => ({
      block: { id: a.block.id, name: a.block.name },
      states: [shownPlanBlock(a), shownPlanBlock(b)],
      serves: servesOf(a.serves.map(({ requirement }) => requirement)),
    })),
    same: same.map(({ a }) => ({ id: a.block.id, name: a.block.name, state: a.cover.state })),
    requirements,
  };
}

// --

/** The page of all frameworks together has to stay within its budget; the audit pack holds every source. */
const mostSources = 150;

function shownSources(plan: Plan): ShownPlan["sources"] {
  const all = originsOfPlan(plan).map(({ source, checkedOn }) => ({ ...source, checkedOn }));
  return { total: all.length, list: all.length > mostSources ? [] : all };
}

/** What one requirement wants stands together; a block’s requirements are told where the block is. */
function shownItems(items: readonly EvidenceItem[]): ShownPlan["calendar"][number]["items"] {
  const groups = groupBy(items, ({ block, serves: [first] }) => block ?? `${first?.framework.id} ${first?.id}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ set, block, serves }) => ({
      what: group.map(({ what }) => asSentence(what)).join(" "),
      block,
      set: set && shownStated(set),
      serves: block ? [] : servesOf(serves),
    })),
  );
}

function shownPlanBlock({ block, cover, serves, limits }: PlanBlock): ShownPlanBlock {
  return {
    id: block.id,
    name: block.name,
    state: cover.state,
    cells: tellingCells(cover).map(shownCell),
    resources: cover.resources,
    switchOn: cover.switchOn && shownStated(cover.switchOn),
    limits: limits.map(shownStated),
    commands: cover.commands.length,
    serves: servesOf(serves.map(({ requirement }) => requirement)),
  };
}

function servesOf(requirements: readonly RequirementRef[]): ShownServes[] {
  return [...groupBy(requirements, ({ framework }) => framework.id).values()].flatMap((list) =>
    list
      .slice(0, 1)
      .map(({ framework }) => ({ framework, requirements: list.map(({ id, number }) => ({ id, number })) })),
  );
}

function shownShare({ requirement, state, residual }: Plan["shares"][number]): ShownShare {
  return { requirement, state, short: residual.short, owner: residual.owner };
}

function shownStated({ value, origin }: Stated): ShownStated {
  return { value, origin: shownOrigin(origin) };
}
