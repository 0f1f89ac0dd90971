import { dontKnow } from "@/lib/decision/model";
import { reservedNames } from "@/lib/decision/parameters";
import { livingOptions } from "@/lib/matrix/options";
import type { ContentProblem } from "@/lib/schema/problem";
import type { Facts, Question } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";

/** Names in links are free to use, rows count once and can count at all, and every option has its first steps. */
export const decisionSound: Check = (facts) => [
  ...facts.questions.flatMap(questionProblems),
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

function methodProblems({ options, method }: Facts): ContentProblem[] {
  const file = fileOf.method();
  const newest = method.changes.at(-1)?.version;
  return [
    ...livingOptions(options)
      .filter(({ id }) => (method.firstSteps[id] ?? []).length === 0)
      .map(({ id }) => ({ file, path: `firstSteps.${id}`, expected: "what to do first with it", found: "nothing" })),
    ...(newest === method.version
      ? []
      : [
          {
            file,
            path: "changes",
            expected: `an entry for version ${method.version}, last`,
            found: newest ?? "nothing",
          },
        ]),
  ];
}
