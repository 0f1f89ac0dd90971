import { facts } from "@/content";
import { blockViews, type Ground } from "@/lib/compliance/block";
import { countByRelevance, type FrameworkView, frameworkView, type RelevanceCounts } from "@/lib/compliance/framework";
import { heatMap } from "@/lib/compliance/heat-map";
import { overviewFinding } from "@/lib/compliance/overview";
import { newestPlanFormat } from "@/lib/compliance/plan-link";
import { type StateTables, stateTables } from "@/lib/compliance/state-tables";
import { changesBetween } from "@/lib/revision/changes";
import { groundThen } from "@/lib/revision/facts-then";
import { changedCells, currentState } from "@/lib/revision/state";
import type { Revision } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { complianceGround, frameworkOn } from "../compliance";
import { planChoices, plansOn, planTable } from "../plan";
import type { Shown } from "../said";
import { newestRevision } from "../site";
import { type Asked, datedCells, missing, movedWords, notKept, notYetKnown, revisionNamed, strictly } from "./frame";

/** What helps to choose frameworks on the page is no part of what is shown. */
const { sector: _, region: __, ...table } = planTable;

type View<V extends Shown["view"]> = Extract<Shown, { view: V }>;

export type ComplianceEmbed =
  | View<"frameworks">
  | (View<"framework"> & { tables: StateTables })
  | (View<"plan"> & { tables: StateTables; counts: RelevanceCounts });

/**
 * Compliance, on the facts of today or of a revision: with an option its plan for the frameworks named (with a second
 * option, both); without one the requirements of the framework named; else where a mesh matters, framework by framework.
 */
export function complianceEmbed(query: URLSearchParams): Asked<ComplianceEmbed> {
  const { values, problems } = parseParameters(table, query);
  const { rev, frameworks, option, against } = values;
  const then = revisionNamed(rev);
  const ground = then ? groundThen(facts, then.state) : complianceGround;
  const options = [...new Set([option, against])].filter((id) => id !== null);
  const refused = [
    ...strictly(problems),
    ...(then ? notYetKnown(options, then) : []),
    ...(then && !ground ? [notKept(then, "requirements")] : []),
    ...(options.length > 0 && !query.has("frameworks") ? [missing("frameworks", table.frameworks.expected)] : []),
  ];
  if (refused.length > 0 || !ground) return { problems: refused, shown: null };
  const views = ground.facts.frameworks.flatMap(({ id }) =>
    (frameworks?.includes(id) ?? true) ? (frameworkView(id, ground) ?? []) : [],
  );
  const absent = then && frameworks ? frameworks.filter((id) => !views.some((view) => view.id === id)) : [];
  if (then && absent.length > 0) return { problems: absent.map((id) => notYet(id, then)), shown: null };
  const [only] = views;
  const body =
    options.length > 0
      ? planBody(views, options, ground)
      : frameworks?.length === 1 && only
        ? frameworkBody(only, then !== null)
        : heatBody(views, ground);
  return {
    problems: [],
    shown: {
      body,
      revision: then?.id ?? newestRevision,
      frozen: then && { moved: movedSince(then, views, ground, options) },
      dated: datedFacts(views, ground, options),
      query: formatParameters(table, { v: newestPlanFormat, rev: then?.id ?? null, frameworks, option, against }),
    },
  };
}

// --

function planBody(views: readonly FrameworkView[], options: readonly string[], ground: Ground): ComplianceEmbed {
  const [option = null, against = null] = options;
  const selection = { frameworks: views.map(({ id }) => id), option, against, sector: null, region: null };
  const { plan, difference, blocks } = plansOn(views, blockViews(ground), selection);
  return {
    view: "plan",
    result: { plan, difference, blocks, selection, choices: planChoices },
    tables: stateTables(views, options),
    counts: countsOf(views),
  };
}

/** @param then its finding, which is written, is today's: of other facts the counts speak. */
function frameworkBody(framework: FrameworkView, then: boolean): ComplianceEmbed {
  const result = frameworkOn(framework);
  return {
    view: "framework",
    result: then ? { ...result, finding: overviewFinding(framework.requirements.length, 1, framework.counts) } : result,
    tables: stateTables(
      [framework],
      framework.options.map(({ id }) => id),
    ),
  };
}

function heatBody(views: readonly FrameworkView[], ground: Ground): ComplianceEmbed {
  const counts = countsOf(views);
  const total = views.reduce((sum, { requirements }) => sum + requirements.length, 0);
  return {
    view: "frameworks",
    result: {
      finding: overviewFinding(total, views.length, counts),
      counts,
      heat: heatMap(views, blockViews(ground)),
    },
  };
}

function countsOf(views: readonly FrameworkView[]): RelevanceCounts {
  return countByRelevance(views.flatMap(({ requirements }) => requirements));
}

function notYet(framework: string, then: Revision): ParameterProblem {
  const name = facts.frameworks.find(({ id }) => id === framework)?.short ?? framework;
  return { ...notKept(then, `requirements of ${name}`), found: framework };
}

/** What the requirements ask, and the cells of the blocks they need. */
function datedFacts(views: readonly FrameworkView[], ground: Ground, options: readonly string[]) {
  const requirements = views.flatMap((view) => view.requirements);
  return [
    ...requirements.flatMap(({ origins }) => {
      const [oldest] = origins.map(({ checkedOn }) => checkedOn).sort();
      return oldest ? [{ kind: "requirement" as const, checkedOn: oldest }] : [];
    }),
    ...datedCells(cellsBehind(views, ground, options)),
  ];
}

/** What moved of what is shown: requirements that weigh otherwise or need other blocks, and cells of those blocks. */
function movedSince({ state }: Revision, views: readonly FrameworkView[], ground: Ground, options: readonly string[]) {
  const shown = new Set<string>(views.map(({ id }) => id));
  const now = currentState(facts);
  const { compliance } = changesBetween(state, now);
  const requirements = compliance?.requirements.filter((id) => shown.has(id.split(".")[0] ?? "")).length ?? 0;
  const counting = new Set(cellsBehind(views, ground, options).map((cell) => `${cell.capability}.${cell.option}`));
  const cells = changedCells(state, now).filter(({ cell }) => counting.has(cell)).length;
  return `${movedWords(requirements, "requirements")} ${movedWords(cells, "cells they rest on")}`;
}

function cellsBehind(views: readonly FrameworkView[], { matrix }: Ground, options: readonly string[]) {
  const uses = views.flatMap(({ requirements }) => requirements.flatMap(({ blocks }) => blocks));
  const rows = new Set(uses.flatMap(({ block }) => block.takes.map(({ id }) => id)));
  return matrix.cells.filter(
    ({ capability, option }) => rows.has(capability) && (options.length === 0 || options.includes(option)),
  );
}
