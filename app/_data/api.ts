import { facts } from "@/content";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { decisionFiles } from "@/lib/decision/file-paths";
import { filePaths } from "@/lib/file-paths";
import type { apiShapes } from "@/lib/schema/api-shapes";
import { decisionAsked, overheadPatterns, type Parameter, parametersOf } from "./api-parameters";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";
import { oscalTable } from "./compliance-files";
import { overheadTable } from "./overhead";
import { planTable } from "./plan";

interface Endpoint {
  /** One address, or several that give the same in different forms. */
  paths: string[];
  what: string;
  parameters: readonly Parameter[];
  /** Name of the JSON Schema of its answer, where one is published. */
  schema?: keyof typeof apiShapes;
}

/** These addresses need to know what for; so they are listed with an example. */
const examplePlan = "frameworks=dora&option=istio-ambient";

/** Of a plan the words mean something else than elsewhere. */
const planParameters: readonly Parameter[] = [
  ...parametersOf({ v: planTable.v, rev: planTable.rev }),
  { name: "frameworks", means: "the frameworks it is for; needed", expected: planTable.frameworks.expected },
  { name: "option", means: "the option it is for; needed", expected: planTable.option.expected },
  { name: "against", means: "a second option: JSON then adds what differs", expected: planTable.against.expected },
];

/** Every address for programs, with its parameters from the very tables that parse them. */
export function apiView(): Endpoint[] {
  return [
    {
      paths: (["json", "csv", "md"] as const).map((suffix) => filePaths.matrix(suffix)),
      what: "The matrix: options, capabilities with counts, and cells; as CSV one line a cell, as Markdown tables for a wiki",
      parameters: parametersOf(compareTable),
      schema: "matrix",
    },
    {
      paths: (["json", "csv", "md"] as const).map((suffix) => filePaths.overhead(suffix)),
      what: "What each option adds to a cluster: memory, CPU, requests, cost and latency as ranges, with every term, the measurements used and those left out; differences from one option and how sure they are, where the order changes, what moves each result, what each source alone gives, and another time beside today; memory in MiB, CPU in thousandths (mCPU), time in ms, money a month of 730 h",
      parameters: [...parametersOf(overheadTable), ...overheadPatterns],
    },
    {
      paths: [decisionFiles.json()],
      what: "The recommendation for a set of answers: outcome and confidence, ranking with the share of each place, scores by criterion, what is ruled out and by which cell, every change of an answer, a weight or a fact that would put another option first, what to try, how to adopt and when to decide again",
      parameters: decisionAsked,
    },
    {
      paths: [decisionFiles.record()],
      what: "The same as a decision record in the form of MADR 4: what was asked, decided, rejected and assumed, exit plan and third parties, and an empty approval",
      parameters: decisionAsked,
    },
    {
      paths: [decisionFiles.risks()],
      what: "The risks that follow from the same decision as CSV, one a line, each with its cell or source; likelihood, impact, owner and day are left empty for you",
      parameters: decisionAsked,
    },
    {
      paths: [decisionFiles.questions],
      what: "What is asked and judged: questions with all that each answer does, criteria with their rows, and the numbers of the method",
      parameters: [],
    },
    {
      paths: [complianceFiles.all],
      what: "All frameworks with their counts, the blocks of capability with the state of each option, the cells that decide it and the commands that show it, and every corrected over-claim",
      parameters: [],
    },
    {
      paths: (["json", "csv", "md"] as const).map((suffix) => complianceFiles.plan(suffix, examplePlan)),
      what: "The plan of one option for several frameworks: what to switch on, what to collect and how often, who does what, and the gaps; as CSV one line a requirement, as Markdown an audit pack; with a second option, JSON adds what differs",
      parameters: planParameters,
    },
    {
      paths: [complianceFiles.register(examplePlan)],
      what: "The evidence register of the same plan as CSV: what, command, frequency; owner, day and place are left empty for you",
      parameters: planParameters,
    },
    {
      paths: [complianceFiles.plan("oscal.json", examplePlan)],
      what: "The same plan as an OSCAL component definition with one control implementation for each framework",
      parameters: planParameters,
    },
    {
      paths: facts.frameworks.map(({ id }) => complianceFiles.frameworkOscal(id, "option=istio-ambient")),
      what: "What one option contributes to one framework, as an OSCAL component definition",
      parameters: [{ name: "option", means: "the option; needed", expected: oscalTable.option.expected }],
    },
    {
      paths: facts.frameworks.flatMap(({ id }) =>
        (["json", "csv"] as const).map((suffix) => complianceFiles.framework(id, suffix)),
      ),
      what: "One framework: each requirement with its relevance, what each option does, evidence with commands, and what stays with you; as CSV one line for each requirement and option",
      parameters: [],
    },
    {
      paths: [filePaths.list("claims")],
      what: "Cells with the rule behind their state and all claims",
      parameters: parametersOf(claimsTable),
      schema: "claims",
    },
    {
      paths: [filePaths.list("options")],
      what: "The options and their sourced facts",
      parameters: [],
      schema: "options",
    },
    {
      paths: [filePaths.list("capabilities")],
      what: "The rows: what is tested and what counts as yes",
      parameters: [],
      schema: "capabilities",
    },
    { paths: [filePaths.list("sources")], what: "The sources", parameters: [], schema: "sources" },
    {
      paths: [filePaths.list("revisions")],
      what: "The revisions, oldest first, each with what it changed",
      parameters: [],
      schema: "revisions",
    },
    {
      paths: [filePaths.lifecycleFeed("ics"), filePaths.lifecycleFeed("atom")],
      what: "Dates that force a decision, as a calendar of whole days and as a feed",
      parameters: [],
    },
    { paths: [filePaths.changesFeed], what: "What each revision changed, as a feed", parameters: [] },
    { paths: [filePaths.healthz], what: "For probes: up, and which revision is served", parameters: [] },
  ];
}
