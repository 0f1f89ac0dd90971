import type { Named } from "./block";
import type { CalendarEntry } from "./calendar";
import type { PlanDifference } from "./difference";
import { commandJson, misreadingJson, statedJson } from "./export-parts";
import { gapsOf, type Plan, type PlanBlock, toSwitchOn, untouchedBy } from "./plan";
import type { RequirementRef } from "./reference";
import { notLegalAdvice } from "./words";

/** The answer of `/api/v1/compliance/plan.json`. Public: keys are named here one by one. */
export function planJson(plan: Plan, difference: PlanDifference | null, revision: string) {
  return {
    revision,
    notice: notLegalAdvice,
    frameworks: plan.frameworks.map(({ id, name, counts }) => ({ id, name, counts })),
    option: plan.option.id,
    finding: plan.finding,
    switchOn: toSwitchOn(plan).map(blockJson),
    calendar: plan.calendar.map(calendarJson),
    responsibilities: plan.shares.map(({ requirement, reaches, state, residual }) => ({
      ...refJson(requirement),
      ...{ reaches, state, residual },
    })),
    gaps: gapsOf(plan).map(({ block, cover, limits }) => ({
      capability: block.id,
      state: cover.state,
      decidedBy: cover.decides.map(({ row, support, note }) => ({ row: row.id, state: support, note })),
      limits: limits.map(statedJson),
    })),
    untouched: untouchedBy(plan).map(({ requirement }) => refJson(requirement)),
    misreadings: plan.misreadings.map((misreading) => ({ ...refJson(misreading.of), ...misreadingJson(misreading) })),
    difference: difference && differenceJson(difference),
  };
}

// --

const refJson = ({ framework, id, relevance }: RequirementRef) => ({
  framework: framework.id,
  requirement: id,
  relevance,
});
const ids = (options: readonly Named[]) => options.map(({ id }) => id);

function blockJson({ block, cover, serves, limits }: PlanBlock) {
  return {
    capability: block.id,
    name: block.name,
    state: cover.state,
    resources: cover.resources,
    switchOn: cover.switchOn && statedJson(cover.switchOn),
    commands: cover.commands.map(commandJson),
    limits: limits.map(statedJson),
    serves: serves.map(({ requirement, note }) => ({ ...refJson(requirement), note })),
  };
}

function calendarJson({ every, items }: CalendarEntry) {
  return {
    every,
    evidence: items.map(({ what, set, block, serves }) => ({
      what,
      capability: block?.id ?? null,
      setBy: set && statedJson(set),
      serves: serves.map(refJson),
    })),
  };
}

function differenceJson({ options, finding, differs, same, requirements }: PlanDifference) {
  return {
    options: ids(options),
    finding,
    capabilities: differs.map(({ a, b }) => ({ capability: a.block.id, states: [a.cover.state, b.cover.state] })),
    same: same.map(({ a }) => a.block.id),
    requirements: requirements.map(({ requirement, a, b }) => ({ ...refJson(requirement), states: [a, b] })),
  };
}
