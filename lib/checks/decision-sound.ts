import { dontKnow } from "@/lib/decision/model";
import { reservedNames } from "@/lib/decision/parameters";
import type { ContentProblem } from "@/lib/schema/problem";
import type { Facts, Question } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";

/** Names in links are free to use, rows count once and can count at all. */
export const decisionSound: Check = (facts) => [
  ...facts.questions.flatMap(questionProblems),
  ...facts.questions.flatMap((question, index) =>
    (question.onlyIf ?? []).flatMap((condition, at) =>
      // Only what was asked before can decide whether this is asked.
      conditionProblems(condition, facts.questions.slice(0, index), fileOf.question(question.id), `onlyIf.${at}`),
    ),
  ),
  ...facts.questions.flatMap(demandProblems),
  ...facts.situations.flatMap(({ id, when }) =>
    when.flatMap((condition, at) => conditionProblems(condition, facts.questions, fileOf.situation(id), `when.${at}`)),
  ),
  ...rowProblems(facts),
  ...methodProblems(facts),
  ...frameworkProblems(facts),
];

// --

function questionProblems(question: Question): ContentProblem[] {
  const file = fileOf.question(question.id);
  const ids = question.kind === "number" ? question.thresholds : question.answers;
  return [
    ...((reservedNames as readonly string[]).includes(question.id)
      ? [{ file, path: "id", expected: "a name that links do not use otherwise", found: question.id }]
      : []),
    ...ids.flatMap(({ id }, index) => {
      const path = `${question.kind === "number" ? "thresholds" : "answers"}.${index}.id`;
      if (id === dontKnow) return [{ file, path, expected: "an id other than that of “I don’t know”", found: id }];
      return ids.findIndex((other) => other.id === id) < index
        ? [{ file, path, expected: "an id used once in this question", found: id }]
        : [];
    }),
  ];
}

/** A condition names a question that comes before, and answers that it has. */
function conditionProblems(
  { question, answers }: { question: string; answers: readonly string[] },
  earlier: readonly Question[],
  file: string,
  path: string,
): ContentProblem[] {
  const asked = earlier.find(({ id }) => id === question);
  if (!asked) return [{ file, path: `${path}.question`, expected: "a question that is asked before", found: question }];
  const known = (asked.kind === "number" ? asked.thresholds : asked.answers).map(({ id }) => id);
  return answers
    .filter((id) => !known.includes(id))
    .map((found) => ({ file, path: `${path}.answers`, expected: `answers of ${question}`, found }));
}

/** The demanding form of a wish stands behind it and can rule something out. */
function demandProblems(question: Question): ContentProblem[] {
  if (question.kind !== "many") return [];
  const file = fileOf.question(question.id);
  return question.answers.flatMap(({ of, excludes, musts }, index) => [
    ...(excludes === undefined || question.answers.some(({ id }) => id === excludes)
      ? []
      : [{ file, path: `answers.${index}.excludes`, expected: "another answer of this question", found: excludes }]),
    ...(of === undefined || question.answers.slice(0, index).some(({ id }) => id === of)
      ? []
      : [{ file, path: `answers.${index}.of`, expected: "an answer that stands before it", found: of }]),
    ...(of === undefined || musts
      ? []
      : [{ file, path: `answers.${index}.musts`, expected: "what is demanded", found: "nothing" }]),
  ]);
}

function rowProblems({ questions, criteria }: Facts): ContentProblem[] {
  const answers = questions.flatMap((question) =>
    (question.kind === "number" ? question.thresholds : question.answers).map((answer, index) => ({
      file: fileOf.question(question.id),
      path: `${question.kind === "number" ? "thresholds" : "answers"}.${index}.wants`,
      wants: answer.wants ?? [],
    })),
  );
  const wanted = new Set(answers.flatMap(({ wants }) => wants));
  const placed = criteria.flatMap(({ id, by }) =>
    by.kind === "rows" ? by.rows.map((row) => ({ id, row, always: by.always.includes(row) })) : [],
  );
  const at = (id: string, path: string) => ({ file: fileOf.criterion(id), path });
  return [
    ...placed.flatMap(({ id, row, always }, index) => {
      if (placed.findIndex((other) => other.row === row) < index)
        return [{ ...at(id, "by.rows"), expected: "rows that stand in one criterion", found: row }];
      return always || wanted.has(row)
        ? []
        : [{ ...at(id, "by.rows"), expected: "rows that an answer wants, or that always count", found: row }];
    }),
    ...criteria.flatMap(({ id, by }) =>
      by.kind === "rows"
        ? by.always
            .filter((row) => !by.rows.includes(row))
            .map((row) => ({ ...at(id, "by.always"), expected: "rows of this criterion", found: row }))
        : [],
    ),
    ...answers.flatMap(({ file, path, wants }) =>
      wants
        .filter((row) => !placed.some((other) => other.row === row))
        .map((row) => ({ file, path, expected: "rows that stand in a criterion", found: row })),
    ),
  ];
}

/** What a framework makes count must be what its requirements rest on: an answer of its id is held against it. */
function frameworkProblems({ questions, requirements, blocks }: Facts): ContentProblem[] {
  return questions.flatMap((question) =>
    question.kind === "number"
      ? []
      : question.answers.flatMap(({ id, wants = [] }, index) => {
          const own = requirements.filter(({ framework, relevance }) => framework === id && relevance !== "none");
          if (own.length === 0) return [];
          const used = new Set(own.flatMap((requirement) => requirement.blocks.map(({ block }) => block)));
          const taken = new Set(blocks.filter((block) => used.has(block.id)).flatMap(({ takes }) => takes));
          return wants
            .filter((row) => !taken.has(row))
            .map((row) => ({
              file: fileOf.question(question.id),
              path: `answers.${index}.wants`,
              expected: `rows that a block of ${id} takes`,
              found: row,
            }));
        }),
  );
}

function methodProblems({ method }: Facts): ContentProblem[] {
  const newest = method.changes.at(-1)?.version;
  if (newest === method.version) return [];
  const expected = `an entry for version ${method.version}, last`;
  return [{ file: fileOf.method(), path: "changes", expected, found: newest ?? "nothing" }];
}
