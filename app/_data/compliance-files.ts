import { frameworkJson, requirementsCsv } from "@/lib/compliance/export";
import { planJson } from "@/lib/compliance/export-plan";
import type { FrameworkView } from "@/lib/compliance/framework";
import { frameworkMarkdown } from "@/lib/compliance/framework-markdown";
import { componentDefinition } from "@/lib/compliance/oscal/component-definition";
import type { Plan } from "@/lib/compliance/plan";
import { planMarkdown } from "@/lib/compliance/plan-markdown";
import { registerCsv } from "@/lib/compliance/register";
import * as paths from "@/lib/paths";
import { type ParameterProblem, word } from "@/lib/share/codec";
import { parseParameters } from "@/lib/share/parameters";
import { frameworkViews } from "./compliance";
import { type PlanView, planTable, planView } from "./plan";
import { choosableOptions, newestRevision } from "./site";

/** A file of `/api/v1/compliance/`, or why it cannot be given. */
export type ComplianceFile =
  | { kind: "json"; body: unknown }
  | { kind: "download"; body: string; type: "text/csv" | "text/markdown"; name: string }
  | { kind: "refused"; problems: readonly ParameterProblem[] };

/** The parameter of a framework’s OSCAL file. */
export const oscalTable = { option: word(choosableOptions.map(({ id }) => id)) };

/**
 * A file by its name: `gdpr.json`, `sox.csv`, `dora.oscal.json`, `plan.md`. A folder named `[framework].json` would be
 * no dynamic segment to Next, so the suffix is read here. Null when there is no such file.
 *
 * @param origin where this server is reached, for the way back.
 */
export function complianceFileNamed(name: string, query: URLSearchParams, origin: string): ComplianceFile | null {
  const [id = "", ...rest] = name.split(".");
  const suffix = rest.join(".");
  const make = own(planFiles, name);
  if (make) return forPlan(make, query, origin);
  const view = frameworkViews.find((one) => one.id === id);
  if (!view) return null;
  if (suffix === "oscal.json") return frameworkOscal(view, query);
  const framework = own(frameworkFiles, suffix);
  if (!framework) return null;
  const { problems } = parseParameters({}, query);
  if (problems.length > 0) return { kind: "refused", problems };
  return framework(view, origin);
}

// --

type ChosenPlan = PlanView & { plan: Plan };

const planFiles: Record<string, (view: ChosenPlan, origin: string) => ComplianceFile> = {
  "plan.json": ({ plan, difference }) => ({ kind: "json", body: planJson(plan, difference, newestRevision) }),
  "plan.csv": ({ plan }) => csv(named(plan), requirementsCsv(plan.frameworks, newestRevision, plan.option.id)),
  "register.csv": ({ plan }) => csv(`register-${named(plan)}`, registerCsv(plan, newestRevision)),
  "plan.md": ({ plan, query }, origin) => ({
    kind: "download",
    body: planMarkdown(plan, newestRevision, `${origin}${paths.plan(query)}`),
    type: "text/markdown",
    name: `whichmesh-${named(plan)}-${newestRevision}.md`,
  }),
  "plan.oscal.json": ({ plan }) => ({
    kind: "json",
    body: componentDefinition(plan.frameworks, plan.option, newestRevision),
  }),
};

/** Many frameworks would make a name too long for a file. */
function named({ option, frameworks }: Plan): string {
  const which = frameworks.length > 3 ? `${frameworks.length}-frameworks` : frameworks.map(({ id }) => id).join("-");
  return `${option.id}-${which}`;
}

function forPlan(make: (typeof planFiles)[string], query: URLSearchParams, origin: string): ComplianceFile {
  const view = planView(query);
  const { plan, selection, problems } = view;
  const missing = [
    ...(selection.frameworks.length > 0 ? [] : [missed("frameworks", planTable.frameworks.expected)]),
    ...(selection.option ? [] : [missed("option", planTable.option.expected)]),
  ];
  // A value that was not understood is not missing as well.
  const told = [
    ...problems,
    ...missing.filter((one) => !problems.some(({ parameter }) => parameter === one.parameter)),
  ];
  return plan && told.length === 0 ? make({ ...view, plan }, origin) : { kind: "refused", problems: told };
}

function frameworkOscal(view: FrameworkView, query: URLSearchParams): ComplianceFile {
  const { values, problems } = parseParameters(oscalTable, query);
  const option = choosableOptions.find(({ id }) => id === values.option);
  if (problems.length > 0) return { kind: "refused", problems };
  if (!option) return { kind: "refused", problems: [missed("option", oscalTable.option.expected)] };
  const { id, name } = option;
  return { kind: "json", body: componentDefinition([view], { id, name }, newestRevision) };
}

const frameworkFiles: Record<string, (view: FrameworkView, origin: string) => ComplianceFile> = {
  json: (view) => ({ kind: "json", body: frameworkJson(view, newestRevision) }),
  csv: (view) => csv(view.id, requirementsCsv([view], newestRevision)),
  md: (view, origin) => ({
    kind: "download",
    body: frameworkMarkdown(view, newestRevision, `${origin}${paths.framework(view.id)}`),
    type: "text/markdown",
    name: `whichmesh-${view.id}-${newestRevision}.md`,
  }),
};

/** Names come from addresses: `constructor` is no file. */
const own = <T>(files: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(files, name) ? files[name] : undefined;

function csv(name: string, body: string): ComplianceFile {
  return { kind: "download", body, type: "text/csv", name: `whichmesh-${name}-${newestRevision}.csv` };
}

function missed(parameter: string, expected: string): ParameterProblem {
  return {
    code: "incomplete",
    parameter,
    message: `${parameter} is needed.`,
    repair: "Nothing is shown until it is chosen.",
    expected,
    found: "nothing",
  };
}
