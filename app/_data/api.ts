import { facts } from "@/content";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { filePaths } from "@/lib/file-paths";
import { type NumberField, numberFields } from "@/lib/overhead/fields";
import { ownFigure } from "@/lib/overhead/own";
import { licenceName, licenceSpec, nextName, ownName } from "@/lib/overhead/parameters";
import type { apiShapes } from "@/lib/schema/api-shapes";
import type { Codec } from "@/lib/share/codec";
import { number } from "@/lib/share/number";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";
import { oscalTable } from "./compliance-files";
import { decisionTable } from "./decision";
import { overheadTable } from "./overhead";
import { planTable } from "./plan";

interface Endpoint {
  /** One address, or several that give the same in different forms. */
  paths: string[];
  what: string;
  parameters: { name: string; means: string; expected: string }[];
  /** Name of the JSON Schema of its answer, where one is published. */
  schema?: keyof typeof apiShapes;
}

/** What a parameter does, by name. One that is not here is the page's alone and is not listed. */
const meanings: Record<string, string> = {
  v: "format of the link",
  rev: "revision the link was made on; the answer is always today’s",
  options: "only these options",
  groups: "only these groups of rows",
  q: "words that must all occur in a row",
  against: "the option that the others are held against; without it the first shown that adds anything",
  encryption:
    "what the network plugin encrypts with between nodes, counted for no mesh and Cilium; without it, nothing",
  payload: "size of a request and its answer together, in KiB",
  diff: "only rows in which the options shown differ",
  interest: "drops measurements and comparisons by publishers that gain",
  capability: "only these rows",
  option: "only these options",
  basis: "whose figures count",
  scoped: "1: each proxy holds only the configuration it needs; 0: the whole mesh’s",
  setup: "how the mesh is installed; both when left out",
  currency: "currency of costs and licences",
  method: "version of the method the link was made with; the answer is always by today’s",
  got: "what was recommended when the link was made",
  ...Object.fromEntries(facts.questions.map(({ id, title }) => [id, title])),
  ...Object.fromEntries(
    Object.entries<NumberField>(numberFields).map(([name, { label, unit, note, absent }]) => [
      name,
      [unit ? `${label}, ${unit}` : label, note, absent === null ? undefined : `Left out: ${absent}`]
        .flatMap((part) => part?.replace(/\.$/, "") ?? [])
        .join(". "),
    ]),
  ),
};

/** Parameters of which there is one for each option or coefficient: given once. */
const patterns: Endpoint["parameters"] = [
  {
    name: licenceName("<option>"),
    means: "price of the option’s licence a month, in the currency",
    expected: number(licenceSpec).expected,
  },
  {
    name: ownName("<measure>.<option>"),
    means:
      "your own figure in place of the sources’, in MiB, mCPU or ms; the terms of the answer name the coefficients",
    expected: ownFigure().expected,
  },
  {
    name: nextName("<parameter>"),
    means: "what this number will be at another time, “next year”: the answer then holds both; what is not given stays",
    expected: "as the parameter itself",
  },
];

/** These addresses need to know what for; so they are listed with an example. */
const examplePlan = "frameworks=dora&option=istio-ambient";

function parametersOf(table: Record<string, Pick<Codec<unknown>, "expected">>): Endpoint["parameters"] {
  return Object.entries(table).flatMap(([name, { expected }]) => {
    const means = meanings[name];
    return means ? [{ name, means, expected }] : [];
  });
}

/** Of a plan the words mean something else than elsewhere. */
const planParameters: Endpoint["parameters"] = [
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
      parameters: [...parametersOf(overheadTable), ...patterns],
    },
    {
      paths: [filePaths.decision()],
      what: "The recommendation for a set of answers: outcome and confidence, ranking, scores by criterion, what is ruled out and by which cell, and every change that would put another option first",
      parameters: parametersOf({ ...decisionTable.fixed, ...decisionTable.sizes, ...decisionTable.answers }),
    },
    {
      paths: [filePaths.questions],
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
