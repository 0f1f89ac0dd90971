import { facts } from "@/content";
import type { DecisionWords } from "@/lib/decision/words";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { sourceById } from "./site";

/** Names and cells for the views of a decision. */
export const decisionWords: DecisionWords = {
  options: Object.fromEntries(facts.options.map(({ id, name }) => [id, name])),
  rows: Object.fromEntries(facts.capabilities.map(({ id, name }) => [id, name])),
  criteria: Object.fromEntries(facts.criteria.map(({ id, name, means }) => [id, { name, means }])),
  questions: facts.questions,
  cells: Object.fromEntries(
    buildMatrix(facts, everything).cells.map(({ capability, option, support, note, sources }) => {
      const [source] = sources;
      const title = source && sourceById.get(source.id)?.title;
      return [
        `${capability}.${option}`,
        { support, note, source: source && title ? { id: source.id, title, grade: source.grade } : null },
      ];
    }),
  ),
};
