import type { Relevance } from "@/lib/schema/compliance-vocabulary";
import type { Facts, Requirement } from "@/lib/schema/types";

/** Enough of a requirement to name it and lead to it. */
export interface RequirementRef {
  framework: { id: string; short: string };
  id: string;
  number: string;
  title: string;
  relevance: Relevance;
}

/** Only that of a fuller view: what is sent or written elsewhere should not carry the rest. */
export function refOf({ framework, id, number, title, relevance }: RequirementRef): RequirementRef {
  return { framework, id, number, title, relevance };
}

export function requirementRef(
  { id, number, title, relevance, framework }: Requirement,
  { frameworks }: Pick<Facts, "frameworks">,
): RequirementRef {
  const short = frameworks.find((one) => one.id === framework)?.short ?? framework;
  return { framework: { id: framework, short }, id, number, title, relevance };
}
