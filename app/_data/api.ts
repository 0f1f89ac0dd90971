import { type NumberField, numberFields } from "@/lib/overhead/fields";
import { licenceName, licenceSpec, ownName, ownSpec } from "@/lib/overhead/parameters";
import { paths } from "@/lib/paths";
import type { Codec } from "@/lib/share/codec";
import { number } from "@/lib/share/number";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";
import { overheadTable } from "./overhead";

interface Endpoint {
  /** One address, or several that give the same in different forms. */
  paths: string[];
  what: string;
  parameters: { name: string; means: string; expected: string }[];
}

/** What a parameter does, by name. One that is not here is the page's alone and is not listed. */
const meanings: Record<string, string> = {
  v: "format of the link",
  rev: "revision the link was made on; the answer is always today’s",
  options: "only these options",
  groups: "only these groups of rows",
  q: "words that must all occur in a row",
  diff: "only rows in which the options shown differ",
  interest: "drops measurements and comparisons by publishers that gain",
  capability: "only these rows",
  option: "only these options",
  basis: "whose figures count",
  scoped: "1: each proxy holds only the configuration it needs; 0: the whole mesh’s",
  setup: "how the mesh is installed; both when left out",
  currency: "currency of costs and licences",
  ...Object.fromEntries(
    Object.entries<NumberField>(numberFields).map(([name, { label, unit, note, absent }]) => [
      name,
      [unit ? `${label}, ${unit}` : label, note, absent === null ? undefined : `Left out: ${absent}.`]
        .filter(Boolean)
        .join(". "),
    ]),
  ),
};

/** Parameters of which there is one for each option or coefficient: told once. */
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
    expected: number(ownSpec).expected,
  },
];

function parametersOf(table: Record<string, Pick<Codec<unknown>, "expected">>): Endpoint["parameters"] {
  return Object.entries(table).flatMap(([name, { expected }]) => {
    const means = meanings[name];
    return means ? [{ name, means, expected }] : [];
  });
}

/** Every address for programs, with its parameters from the very tables that parse them. */
export function apiView(): Endpoint[] {
  return [
    {
      paths: (["json", "csv", "md"] as const).map((suffix) => paths.matrixFile(suffix)),
      what: "The matrix: options, capabilities with counts, and cells; as CSV one line a cell, as Markdown tables for a wiki",
      parameters: parametersOf(compareTable),
    },
    {
      paths: (["json", "csv", "md"] as const).map((suffix) => paths.overheadFile(suffix)),
      what: "What each option adds to a cluster: memory, CPU, requests, cost and latency as ranges, with every term, the measurements used and those left out; memory in MiB, CPU in thousandths (mCPU), time in ms, money a month of 730 h",
      parameters: [...parametersOf(overheadTable), ...patterns],
    },
    {
      paths: [paths.list("claims")],
      what: "Cells with the rule behind their state and all claims",
      parameters: parametersOf(claimsTable),
    },
    { paths: [paths.list("options")], what: "The options and their sourced facts", parameters: [] },
    { paths: [paths.list("capabilities")], what: "The rows: what is tested and what counts as yes", parameters: [] },
    { paths: [paths.list("sources")], what: "The sources", parameters: [] },
    { paths: [paths.healthz], what: "For probes: up, and which revision is served", parameters: [] },
  ];
}
