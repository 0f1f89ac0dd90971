import { cache } from "react";
import { facts } from "@/content";
import { type Candidate, candidates } from "@/lib/compliance/applicability";
import type { BlockView } from "@/lib/compliance/block";
import { type BlockRow, blockRow } from "@/lib/compliance/block-page";
import { type PlanDifference, planDifference } from "@/lib/compliance/difference";
import type { FrameworkView } from "@/lib/compliance/framework";
import { type Plan, planOf } from "@/lib/compliance/plan";
import { newestPlanFormat, planParameters } from "@/lib/compliance/plan-link";
import { originsOfBlocks, originsOfFramework } from "@/lib/compliance/plan-sources";
import type { SourceNote } from "@/lib/evidence/source-notes";
import type { Region, Sector } from "@/lib/schema/compliance-vocabulary";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { allBlocks, frameworkIds, frameworkViews } from "./compliance";
import { type PlanMoves, planMoves } from "./plan-moves";
import { choosableOptions, newestRevision, revisionIds } from "./site";
import { notesOfOrigins } from "./source-notes";

export const planTable = planParameters({
  frameworks: frameworkIds,
  options: choosableOptions.map(({ id }) => id),
  revisions: revisionIds,
});

export interface PlanView {
  /** As the form shows it. */
  selection: {
    frameworks: readonly string[];
    option: string | null;
    against: string | null;
    sector: Sector | null;
    region: Region | null;
  };
  /** Null until frameworks and an option are chosen. */
  plan: Plan | null;
  /** Set when two options are chosen. */
  difference: PlanDifference | null;
  /** Blocks that the chosen frameworks ask for, with every option. */
  blocks: BlockRow[];
  /** What may count for the sector and region asked for. */
  candidates: Candidate[];
  choices: {
    frameworks: { id: string; name: string; short: string }[];
    options: { id: string; name: string }[];
  };
  /** Canonical query with format and revision: what a shared link carries. */
  query: string;
  /** The same without them. */
  shortQuery: string;
  problems: ParameterProblem[];
  moved: PlanMoves | null;
  /** The documents behind what is shown, besides the cells of the matrix. */
  notes: SourceNote[];
}

/** The regulator’s view as an address asks for it. Page, JSON, CSV, Markdown and OSCAL render this one object. */
export function planView(query: URLSearchParams): PlanView {
  return viewOf(query.toString());
}

/** A page asks for its head and its body: once is enough. */
const viewOf = cache((text: string): PlanView => {
  const { values, problems } = parseParameters(planTable, new URLSearchParams(text));
  const { rev, sector, region } = values;
  // The second of two options is the first where no first is given; the same twice is one.
  const option = values.option ?? values.against;
  const against = values.against === option ? null : values.against;
  const selection = { frameworks: values.frameworks ?? [], option, against, sector, region };
  const { plan, difference, blocks, other } = plansOn(frameworkViews, allBlocks, selection);
  const state = { ...selection, frameworks: values.frameworks };
  const shown = [plan, other].flatMap((one) => one ?? []);
  return {
    selection,
    plan,
    difference,
    notes: notesOfOrigins([
      ...(plan?.frameworks.flatMap(originsOfFramework) ?? []),
      ...originsOfBlocks(shown.flatMap(({ blocks }) => blocks)),
    ]),
    blocks,
    candidates: candidates(frameworkViews, sector, region),
    choices: planChoices,
    query: formatParameters(planTable, { v: newestPlanFormat, rev: newestRevision, ...state }),
    shortQuery: formatParameters(planTable, state),
    problems,
    moved: plan ? planMoves(rev, plan, against) : null,
  };
});

/** What can be chosen. */
export const planChoices = {
  frameworks: facts.frameworks.map(({ id, name, short }) => ({ id, name, short })),
  options: choosableOptions.map(({ id, name }) => ({ id, name })),
};

/** The plan of one option, and what differs for a second, on the facts of any time. */
export function plansOn(
  all: readonly FrameworkView[],
  blocks: readonly BlockView[],
  { frameworks, option, against }: Pick<PlanView["selection"], "frameworks" | "option" | "against">,
) {
  const chosen = all.filter(({ id }) => frameworks.includes(id));
  const planFor = (id: string | null) => (chosen.length > 0 && id ? planOf(chosen, id, blocks) : null);
  const [plan, other] = [planFor(option), planFor(against)];
  const asked = new Set(
    chosen.flatMap(({ requirements }) => requirements.flatMap(({ blocks: uses }) => uses)).map(({ block }) => block.id),
  );
  return {
    plan,
    other,
    difference: plan && other ? planDifference(plan, other) : null,
    blocks: blocks.filter(({ id }) => asked.has(id)).map(blockRow),
  };
}

/** Only the canonical query of a view, for the page's head. */
export function planCanonical(query: URLSearchParams): string {
  const { v, rev, ...state } = parseParameters(planTable, query).values;
  return formatParameters(planTable, state);
}
