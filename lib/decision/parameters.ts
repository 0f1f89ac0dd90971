import { numberFields } from "@/lib/overhead/fields";
import { type SizeName, sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Criterion, Question } from "@/lib/schema/types";
import { type Codec, idList, ofPage, pattern, word } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";
import { number } from "@/lib/share/number";
import { formerParameters } from "./former-links";
import { dontKnow } from "./model";
import { ownParameters } from "./own";

/** Newest format of links to a decision. A change of meaning raises it and adds a migration. */
export const newestDecisionFormat = 2;

/** Points that a reader may add or take, at most. */
export const mostPoints = 9;

const pointsPrefix = "points.";

/** The parameter of a criterion's points. */
export const pointsName = (criterion: string) => `${pointsPrefix}${criterion}`;

/** Names that carry no answer: never a question's id. */
export const reservedNames = [
  ...["v", "rev", "got", "method", "step", "theme", "title", "links", "url", "format", "lang"],
  ...Object.keys(numberFields),
  ...["options", "basis", "scoped", "setup", "currency"],
  ...["facts", "pair", "view"],
  ...Object.keys(ownParameters),
  ...Object.keys(formerParameters),
] as const;

/** The ids that a link to a decision may name. */
export interface DecisionIds {
  questions: readonly Question[];
  criteria: readonly Criterion[];
  options: readonly string[];
  revisions: readonly string[];
}

/** Parameters of `/decide`, `/decide/result` and `/api/v1/decision.*`, in canonical order. */
export function decisionParameters({ questions, criteria, options, revisions }: DecisionIds) {
  const answers: Record<string, Codec<string | null> | Codec<readonly string[] | null>> = Object.fromEntries(
    questions.flatMap((question) => {
      if (question.kind === "number") return [];
      const allowed = [...question.answers.map(({ id }) => id), dontKnow];
      return [[question.id, question.kind === "many" ? idList(allowed) : word(allowed, allowed.join(" or "))]];
    }),
  );
  const sizes = Object.fromEntries(
    sizeNames.map((name) => [name, number({ ...numberFields[name], absent: null })]),
  ) as Record<SizeName, Codec<number | null>>;
  const points: Record<string, Codec<string>> = Object.fromEntries(
    criteria.map(({ id }) => [
      pointsName(id),
      {
        ...pattern(/^(0|-?[1-9])$/, `a whole number from -${mostPoints} to ${mostPoints}`, ""),
        family: pointsName("<criterion>"),
      },
    ]),
  );
  const got = new RegExp(`^(none|(${options.join("|")})(\\.(${options.join("|")}))*)$`);
  return {
    fixed: {
      v: linkFormat(newestDecisionFormat),
      rev: revision(revisions),
      /** Version of the method the link was made with. */
      method: pattern(/^[1-9]\d{0,3}$/, "a version of the method: a whole number", ""),
      /** What was recommended when the link was made. */
      got: pattern(got, `none, or ids joined by a full stop: ${options.join(", ")}`, ""),
      step: ofPage(word(questions.map(({ id }) => id))),
      /** Whose facts: today's, or with `then` those of the link's revision. */
      facts: ofPage(word(["then"])),
      /** Two options side by side. */
      pair: ofPage(idList(options)),
      /** `board`: the result on one page. */
      view: ofPage(word(["board"])),
    },
    sizes,
    answers,
    /** Answers of each question, in content order. */
    order: Object.fromEntries(
      questions.map((question) => [
        question.id,
        question.kind === "number" ? [] : [...question.answers.map(({ id }) => id), dontKnow],
      ]),
    ) as Readonly<Record<string, readonly string[]>>,
    /** Answers that cannot hold beside another of their question. */
    excluded: questions.flatMap((question) =>
      question.kind === "many"
        ? question.answers.flatMap(({ id, excludes }) =>
            excludes === undefined ? [] : [{ question: question.id, answer: id, excludes }],
          )
        : [],
    ),
    points,
    own: ownParameters,
  };
}

export type DecisionTable = ReturnType<typeof decisionParameters>;
