import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { formerParameters, fromFormer } from "./former-links";
import { type Answers, dontKnow, noneOfThese } from "./model";
import type { Own } from "./own";
import { type DecisionTable, mostPoints, newestDecisionFormat, pointsName } from "./parameters";

/** What an address says about a decision. */
export interface DecisionReading {
  answers: Answers;
  /** What the reader adds to the record; decides nothing. */
  own: Own;
  /** The question to show. */
  step: string | null;
  /** What the link says of the day it was made; null where it says nothing usable. */
  made: { rev: string | null; method: string | null; got: readonly string[] | null };
  /** How to show it: with the facts of the link's revision, two options side by side, on one page. */
  show: { asShared: boolean; pair: readonly string[] | null; board: boolean };
  problems: ParameterProblem[];
}

/** Reads the parameters of a decision, those of former formats included. Never throws: what cannot be used is told, the rest is kept. */
export function readDecision(table: DecisionTable, query: URLSearchParams): DecisionReading {
  // Problems are told once, against all names; the values come part by part, each with its own type.
  const all = { ...table.fixed, ...table.sizes, ...table.answers, ...table.points, ...table.own, ...formerParameters };
  const { problems } = parseParameters(all, query);
  const { rev, method, got, step, facts, pair, view } = parseParameters(table.fixed, query).values;
  const sizes = parseParameters(table.sizes, query).values;
  const former = fromFormer(parseParameters(formerParameters, query).values);
  const given = parseParameters(table.answers, query).values;
  const chosen = Object.entries(given).flatMap(([question, value]): [string, readonly string[]][] => {
    if (typeof value === "string") return [[question, [value]]];
    const asked = new Set([...(value ?? []), ...(former.chosen[question] ?? [])]);
    for (const { answer, excludes } of table.excluded.filter((one) => one.question === question)) {
      if (!asked.has(answer) || !asked.has(excludes)) continue;
      asked.delete(excludes);
      problems.push(contradiction(question, answer, excludes));
    }
    const ids = withoutContradiction((table.order[question] ?? []).filter((id) => asked.has(id)));
    return ids.length > 0 ? [[question, ids]] : [];
  });
  const points = Object.entries(parseParameters(table.points, query).values).flatMap(
    ([name, value]): [string, number][] => {
      const criterion = name.slice(pointsName("").length);
      const sum = Number(value) + (former.points[criterion] ?? 0);
      return sum === 0 ? [] : [[criterion, Math.max(-mostPoints, Math.min(mostPoints, sum))]];
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
      ...(points.length > 0 && { points: Object.fromEntries(points) }),
    },
    own: parseParameters(table.own, query).values,
    step,
    made: { rev, method: method || null, got: got === "" ? null : got === "none" ? [] : got.split(".") },
    show: { asShared: facts === "then", pair: pair?.length === 2 ? pair : null, board: view === "board" },
    problems,
  };
}

/** What a link to a result carries beside the answers. */
interface MadeOn {
  rev: string;
  /** Null where the link named none. */
  method: string | null;
  got: readonly string[] | null;
}

/** What an address carries beside the answers. */
interface Beside {
  /** Set for links that leave the product. */
  made?: MadeOn;
  step?: string;
  pair?: readonly string[] | null;
  /** With the facts of the link's revision. */
  asShared?: boolean;
  own?: Own;
}

/** The one canonical text of a set of answers, in the order of the questions. */
export function formatDecision(
  table: DecisionTable,
  given: Answers,
  { made, step, pair, asShared = false, own }: Beside = {},
): string {
  const head = formatParameters(table.fixed, {
    ...(made && {
      v: newestDecisionFormat,
      rev: made.rev,
      ...(made.method && { method: made.method }),
      ...(made.got && { got: made.got.length > 0 ? made.got.join(".") : "none" }),
    }),
    ...(step && { step }),
    ...(asShared && { facts: "then" as const }),
    ...(pair && { pair }),
  });
  const numbers = formatParameters(table.sizes, given.sizes);
  const chosen = new URLSearchParams(
    Object.keys(table.answers).flatMap((question) => {
      const ids = given.chosen[question];
      return ids && ids.length > 0 ? [[question, ids.join(".")]] : [];
    }),
  ).toString();
  const points = new URLSearchParams(
    Object.keys(table.points).flatMap((name) => {
      const value = given.points?.[name.slice(pointsName("").length)] ?? 0;
      return value === 0 ? [] : [[name, String(value)]];
    }),
  ).toString();
  const record = own ? formatParameters(table.own, own) : "";
  return [head, numbers, chosen, points, record].filter(Boolean).join("&");
}

// --

const contradiction = (parameter: string, answer: string, excludes: string): ParameterProblem => ({
  ...{ code: "unknown-value", parameter, found: `${excludes}.${answer}` },
  message: `“${excludes}” and “${answer}” of ${parameter} cannot both hold.`,
  repair: `“${answer}” is kept.`,
  expected: "one of the two",
});

/** What was chosen outweighs “none of these” and “I don't know” beside it. */
function withoutContradiction(ids: readonly string[]): readonly string[] {
  const chosen = ids.filter((id) => id !== dontKnow && id !== noneOfThese);
  return chosen.length > 0 ? chosen : ids.slice(0, 1);
}
