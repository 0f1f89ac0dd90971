import { paths } from "@/lib/paths";
import type { Codec } from "@/lib/share/codec";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";

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
};

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
