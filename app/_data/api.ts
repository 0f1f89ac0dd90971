import { paths } from "@/lib/paths";
import type { Codec } from "@/lib/share/codec";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";

interface Endpoint {
  path: string;
  what: string;
  parameters: { name: string; expected: string }[];
}

const parametersOf = (table: Record<string, Pick<Codec<unknown>, "expected">>) =>
  Object.entries(table).map(([name, codec]) => ({ name, expected: codec.expected }));

/** Every address for programs, with its parameters from the very tables that parse them. */
export function apiView(): Endpoint[] {
  // An open cell is the page's; a revision is read, so that a page's query can be passed on, and answered with today's.
  const matrix = parametersOf(compareTable)
    .filter(({ name }) => name !== "cell")
    .map((parameter) =>
      parameter.name === "rev" ? { ...parameter, expected: "read, and answered with today’s facts" } : parameter,
    );
  return [
    {
      path: paths.matrixFile("json"),
      what: "The matrix: options, capabilities with counts, and cells",
      parameters: matrix,
    },
    { path: paths.matrixFile("csv"), what: "The same, one line a cell", parameters: matrix },
    { path: paths.matrixFile("md"), what: "The same as tables for a wiki", parameters: matrix },
    {
      path: paths.list("claims"),
      what: "Cells with the rule behind their state and all claims",
      parameters: parametersOf(claimsTable),
    },
    { path: paths.list("options"), what: "The options and their sourced facts", parameters: [] },
    { path: paths.list("capabilities"), what: "The rows: claims and what counts as yes", parameters: [] },
    { path: paths.list("sources"), what: "The sources", parameters: [] },
    { path: paths.healthz, what: "For probes: up, and which revision is served", parameters: [] },
  ];
}
