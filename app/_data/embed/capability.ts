import { type ParameterProblem, word } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { capabilityIds, capabilityView } from "../capability";
import type { Shown } from "../said";
import { newestRevision } from "../site";
import { type Asked, datedCells, missing, ownFormat } from "./frame";

export type CapabilityEmbed = Extract<Shown, { view: "capability" }>;

const expected = "the id of a row, as /api/v1/capabilities.json lists them";
const table = { ...ownFormat, capability: word(capabilityIds, expected) };

/** One row of the matrix with every option and its sources. Always of today: revisions do not keep what claims say. */
export function capabilityEmbed(query: URLSearchParams): Asked<CapabilityEmbed> {
  const { values, problems } = parseParameters(table, query);
  if (problems.length > 0) return { problems: problems.map(withoutRevision), shown: null };
  const row = values.capability && capabilityView(values.capability);
  if (!row) return { problems: [missing("capability", expected)], shown: null };
  const living = row.cells.filter(({ option }) => !row.ended.includes(option.id));
  return {
    problems: [],
    shown: {
      body: { view: "capability", result: row },
      revision: newestRevision,
      frozen: null,
      dated: datedCells(living.map(({ support, claims }) => ({ support, sources: claims }))),
      query: formatParameters(table, values),
    },
  };
}

// --

/** Other views take a revision: why this one does not has to be said. */
function withoutRevision(problem: ParameterProblem): ParameterProblem {
  if (problem.parameter !== "rev") return problem;
  return { ...problem, message: "A capability shows the facts of the day it is read, so it takes no rev." };
}
