import type { ParameterProblem } from "./codec";
import { nearestOf } from "./nearest";

/** A problem as a page words it: no longer than a sentence or two, whatever the parameter takes. */
export interface WordedProblem {
  message: string;
  repair: string;
  /** What may stand there, where the message does not say it and it is short enough to be read. */
  expected: string | null;
  /** The names nearest to what was given. */
  nearest: readonly string[];
  /** True when more may stand there than is said here: the list is at /api. */
  cut: boolean;
}

/** Longer than this, what is expected is a list for programs. */
const longest = 100;

/** Words a problem for a page. What programs are told is worded in `lib/api/nearest.ts`. */
export function wordProblem(problem: ParameterProblem): WordedProblem {
  const { message, repair, found, ofPage = [] } = problem;
  const known = [...(problem.known ?? []), ...ofPage];
  const expected = ofPage.length > 0 ? `one of ${known.join(", ")}` : problem.expected;
  const short = shortExpected(expected);
  const cut = short !== expected;
  const told = message.replace(expected, short ?? "a known value");
  return {
    message: told,
    repair,
    expected: short === null || told.includes(short) ? null : short,
    nearest: cut ? nearestOf(known, found, (name) => name) : [],
    cut,
  };
}

/** What may stand there without the list of all ids; null when it is nothing but a list. */
export function shortExpected(expected: string): string | null {
  if (expected.length <= longest) return expected;
  const [before = "", list] = expected.split(": ");
  return list !== undefined && before.length <= longest ? before : null;
}
