import { facts } from "@/content";
import type { DecisionWords } from "@/lib/decision/words";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import type { Revision } from "@/lib/schema/types";
import { sourceById } from "./site";

const names: Omit<DecisionWords, "cells"> = {
  options: Object.fromEntries(facts.options.map(({ id, name }) => [id, name])),
  rows: Object.fromEntries(facts.capabilities.map(({ id, name }) => [id, name])),
  criteria: Object.fromEntries(facts.criteria.map(({ id, name, means }) => [id, { name, means }])),
  questions: facts.questions,
};

/** Names and cells for the views of a decision. */
export const decisionWords: DecisionWords = {
  ...names,
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

/** The same with the cells of a revision. It keeps no sources: where a cell has not moved since, today's stands for it. */
export function wordsOf({ cells }: Revision["state"]): DecisionWords {
  return {
    ...names,
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, { support, note }]) => {
        const today = decisionWords.cells[id];
        return [id, { support, note, source: today?.support === support && today.note === note ? today.source : null }];
      }),
    ),
  };
}
