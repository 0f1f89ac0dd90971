import { groupBy } from "@/lib/collection/group-by";
import type { Support } from "@/lib/schema/vocabulary";
import type { CommandView, Named, Stated } from "./block";
import { tellingCells } from "./coverage";
import type { PlanDifference } from "./difference";
import { type ShownOrigin, shownOrigin } from "./page";
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
  commands: (Omit<CommandView, "origin"> & { origin: ShownOrigin })[];
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
  gaps: (Pick<ShownPlanBlock, "id" | "name" | "state" | "cells"> & { serves: ShownServes[] })[];
  untouched: ShownShare[];
  misreadings: { of: RequirementRef; claim: string }[];
  sources: { id: string; title: string; checkedOn: string }[];
}

export function shownPlan(plan: Plan): ShownPlan {
  return {
    option: plan.option,
    switchOn: toSwitchOn(plan).map(shownPlanBlock),
    calendar: plan.calendar.map(({ every, items }) => ({
      every: cadenceWord[every],
      items: items.map(({ what, set, block, serves }) => ({
        ...{ what, block },
        set: set && shownStated(set),
        // A block’s evidence is listed where the block is; its requirements need not be told again.
        serves: block ? [] : servesOf(serves),
      })),
    })),
    shares: plan.shares.map(shownShare),
    gaps: gapsOf(plan).map((gap) => {
      const { id, name, state, cells, serves } = shownPlanBlock(gap);
      return { id, name, state, cells, serves };
    }),
    untouched: untouchedBy(plan).map(shownShare),
    misreadings: plan.misreadings.map(({ of, claim }) => ({ of, claim })),
    sources: originsOfPlan(plan).map(({ source, checkedOn }) => ({ ...source, checkedOn })),
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

function shownPlanBlock({ block, cover, serves, limits }: PlanBlock): ShownPlanBlock {
  return {
    id: block.id,
    name: block.name,
    state: cover.state,
    cells: tellingCells(cover).map(({ row, note }) => ({ row: row.id, says: note ?? row.name })),
    resources: cover.resources,
    switchOn: cover.switchOn && shownStated(cover.switchOn),
    limits: limits.map(shownStated),
    commands: cover.commands.map(({ origin, ...command }) => ({ ...command, origin: shownOrigin(origin) })),
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
