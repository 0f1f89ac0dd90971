import type { RequirementView } from "@/lib/compliance/framework";
import type { Confidence } from "@/lib/compliance/words";
import { confidences } from "@/lib/compliance/words";
import { type Relevance, relevances } from "@/lib/schema/compliance-vocabulary";
import { type ParameterProblem, word } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { allBlocks, blockIds, frameworkIds, frameworkViews } from "./compliance";

const requirementsTable = {
  framework: word(frameworkIds),
  relevance: word(relevances),
  capability: word(blockIds),
  confidence: word(confidences),
};

export interface RequirementsView {
  /** Those that match, by framework, in the order of each text. */
  requirements: RequirementView[];
  total: number;
  selection: {
    framework: string | null;
    relevance: Relevance | null;
    capability: string | null;
    confidence: Confidence | null;
  };
  choices: { frameworks: { id: string; name: string }[]; capabilities: { id: string; name: string }[] };
  query: string;
  problems: ParameterProblem[];
}

/** The requirements of all frameworks, as an address asks for them. */
export function requirementsView(query: URLSearchParams): RequirementsView {
  const { values, problems } = parseParameters(requirementsTable, query);
  const { framework, relevance, capability, confidence } = values;
  const all = frameworkViews.flatMap((view) => view.requirements);
  return {
    requirements: all.filter(
      (one) =>
        (framework ?? one.framework.id) === one.framework.id &&
        (relevance ?? one.relevance) === one.relevance &&
        (confidence ?? one.confidence) === one.confidence &&
        // A requirement that no mesh answers needs no capability of one, even where it names it.
        (!capability || (one.relevance !== "none" && one.blocks.some(({ block }) => block.id === capability))),
    ),
    total: all.length,
    selection: values,
    choices: {
      frameworks: frameworkViews.map(({ id, short }) => ({ id, name: short })),
      capabilities: allBlocks.map(({ id, name }) => ({ id, name })),
    },
    query: formatParameters(requirementsTable, values),
    problems,
  };
}

/** Only the canonical query of a view, for the page's head. */
export function requirementsCanonical(query: URLSearchParams): string {
  return formatParameters(requirementsTable, parseParameters(requirementsTable, query).values);
}
