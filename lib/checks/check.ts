import type { ContentProblem } from "@/lib/schema/problem";
import type { Facts } from "@/lib/schema/types";

/** One rule that spans files. Reports every breach; never throws, never mends. */
export type Check = (facts: Facts) => ContentProblem[];

/** Where each kind of thing is written, for messages. */
export const fileOf = {
  option: (id: string) => `content/options/${id}.ts`,
  capability: (id: string) => `content/capabilities/${id}.ts`,
  source: (id: string) => `content/sources/${id}.ts`,
  lifecycle: (id: string) => `content/lifecycle/${id}.ts`,
  term: (id: string) => `content/glossary/${id}.ts`,
  measure: (id: string) => `content/measurements/${id}.ts`,
  overhead: (id: string) => `content/overhead/${id}.ts`,
  price: (id: string) => `content/prices/${id}.ts`,
  block: (id: string) => `content/compliance/blocks/${id}.ts`,
  framework: (id: string) => `content/compliance/frameworks/${id}.ts`,
  requirement: (framework: string, id: string) => `content/compliance/${framework}/${id}.ts`,
  question: (id: string) => `content/decision/questions/${id}.ts`,
  criterion: (id: string) => `content/decision/criteria/${id}.ts`,
  situation: (id: string) => `content/decision/situations/${id}.ts`,
  method: () => "content/decision/method.ts",
  adoption: () => "content/decision/stages.ts",
  buildingBlock: (id: string) => `content/building-blocks/${id}.ts`,
  article: (id: string) => `content/fact-check/${id}.ts`,
  revision: (id: string) => `content/revisions/${id}.json`,
};
