import { numberFields } from "@/lib/overhead/fields";
import { type SizeName, sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import { type Codec, idList, pattern, word } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";
import { number } from "@/lib/share/number";
import { dontKnow } from "./model";

/** Newest format of links to a decision. A change of meaning raises it and adds a migration. */
export const newestDecisionFormat = 1;

/** Names that carry no answer: never a question's id. */
export const reservedNames = [
  ...["v", "rev", "got", "method", "step", "theme", "title", "links", "url", "format", "lang"],
  ...Object.keys(numberFields),
  ...["options", "basis", "scoped", "setup", "currency"],
] as const;

/** The ids that a link to a decision may name. */
export interface DecisionIds {
  questions: readonly Question[];
  options: readonly string[];
  revisions: readonly string[];
}

/** Parameters of `/decide`, `/decide/result` and `/api/v1/decision.json`, in canonical order. */
export function decisionParameters({ questions, options, revisions }: DecisionIds) {
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
  const got = new RegExp(`^(none|(${options.join("|")})(\\.(${options.join("|")}))*)$`);
  return {
    fixed: {
      v: linkFormat(newestDecisionFormat),
      rev: revision(revisions),
      /** Version of the method the link was made with. */
      method: pattern(/^[1-9]\d{0,3}$/, "a version of the method: a whole number", ""),
      /** What was recommended when the link was made. */
      got: pattern(got, `none, or ids joined by a full stop: ${options.join(", ")}`, ""),
      step: word(questions.map(({ id }) => id)),
    },
    sizes,
    answers,
  };
}

export type DecisionTable = ReturnType<typeof decisionParameters>;
