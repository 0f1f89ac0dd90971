import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { type Answers, dontKnow, noneOfThese } from "./model";
import { type DecisionTable, newestDecisionFormat } from "./parameters";

/** What an address says about a decision. */
export interface DecisionReading {
  answers: Answers;
  /** The question to show. */
  step: string | null;
  /** What the link says of the day it was made; null where it says nothing usable. */
  made: { rev: string | null; method: string | null; got: readonly string[] | null };
  problems: ParameterProblem[];
}

/** Reads the parameters of a decision. Never throws: what cannot be used is told, the rest is kept. */
export function readDecision(table: DecisionTable, query: URLSearchParams): DecisionReading {
  // Problems are told once, against all names; the values come part by part, each with its own type.
  const { problems } = parseParameters({ ...table.fixed, ...table.sizes, ...table.answers }, query);
  const { rev, method, got, step } = parseParameters(table.fixed, query).values;
  const sizes = parseParameters(table.sizes, query).values;
  const chosen = Object.entries(parseParameters(table.answers, query).values).flatMap(
    ([question, value]): [string, readonly string[]][] => {
      const ids = typeof value === "string" ? [value] : withoutContradiction(value ?? []);
      return ids.length > 0 ? [[question, ids]] : [];
    },
  );
  return {
    answers: {
      chosen: Object.fromEntries(chosen),
      sizes: Object.fromEntries(
        sizeNames.flatMap((name) => {
          const value = sizes[name];
          return value === null ? [] : [[name, value]];
        }),
      ),
    },
    step,
    made: { rev, method: method || null, got: got === "" ? null : got === "none" ? [] : got.split(".") },
    problems,
  };
}

/** What a link to a result carries beside the answers. */
export interface MadeOn {
  rev: string;
  method: string;
  got: readonly string[];
}

/**
 * The one canonical text of a set of answers, in the order of the questions.
 *
 * @param made set for links that leave the product.
 */
export function formatDecision(
  { fixed, sizes, answers }: DecisionTable,
  given: Answers,
  { made, step }: { made?: MadeOn; step?: string } = {},
): string {
  const head = formatParameters(fixed, {
    ...(made && {
      v: newestDecisionFormat,
      rev: made.rev,
      method: made.method,
      got: made.got.length > 0 ? made.got.join(".") : "none",
    }),
    ...(step && { step }),
  });
  const numbers = formatParameters(sizes, given.sizes);
  const chosen = new URLSearchParams(
    Object.keys(answers).flatMap((question) => {
      const ids = given.chosen[question];
      return ids && ids.length > 0 ? [[question, ids.join(".")]] : [];
    }),
  ).toString();
  return [head, numbers, chosen].filter(Boolean).join("&");
}

// --

/** What was chosen outweighs “none of these” and “I don't know” beside it. */
function withoutContradiction(ids: readonly string[]): readonly string[] {
  const chosen = ids.filter((id) => id !== dontKnow && id !== noneOfThese);
  return chosen.length > 0 ? chosen : ids.slice(0, 1);
}
