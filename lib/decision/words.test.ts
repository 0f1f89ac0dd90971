import { describe, expect, test } from "vitest";
import type { Decision } from "./decide";
import type { Failing } from "./eliminate";
import { byShare, detailOf, noticesOf, percent, type Telling, verdictOf } from "./words";

const score = { low: 0, typical: 0, high: 0 };
const ranked = (...options: string[]) =>
  options.map((option, index) => ({ option, score, acceptability: index === 0 ? 0.3 : 0.7, places: [], beats: {} }));
const unproven: Failing = {
  option: "a",
  question: "path",
  answer: "tight",
  capability: null,
  support: null,
  measure: "latency",
  range: null,
  limit: 1,
};
const telling: Telling = { nameOf: (option) => option.toUpperCase(), questions: [], answered: 3, open: [] };
type Told = Parameters<typeof verdictOf>[0];
const told = (options: string[], confidence: Decision["outcome"]["confidence"], with_: Partial<Told> = {}): Told => ({
  outcome: { kind: options.length === 0 ? "none" : confidence === "tie" ? "tie" : "option", options, confidence },
  ranking: ranked("a", "b"),
  dropping: [],
  warnings: [],
  runs: null,
  next: { kind: "begin", situations: [] },
  ...with_,
});

describe("the verdict", () => {
  const drop = { answers: [{ question: "fips", answer: "yes" }], back: ["a", "b"] };
  test.each([
    [told(["a"], "clear"), "A fits your answers best, and hardly any weighting says otherwise."],
    [told(["a"], "likely"), "A most likely fits your answers best."],
    [
      told(["a"], "likely", { warnings: [unproven] }),
      "A most likely fits your answers best, but whether it meets all your musts is unproven.",
    ],
    [told(["a", "b"], "tie"), "A and B fit your answers nearly equally well: no proven difference."],
    [told(["a", "b", "c"], "tie"), "A, B and C fit your answers about equally well: no proven difference."],
    [told(["a"], "clear", { ranking: ranked("a") }), "Only A meets all your musts."],
    [
      told(["a"], "likely", { ranking: ranked("a"), warnings: [unproven] }),
      "Only A is not ruled out, and whether it meets all your musts is unproven.",
    ],
    [told([], "clear"), "No option meets all your musts."],
    [told([], "clear", { dropping: [drop] }), "No option meets all your musts. Without “fips: yes”, A and B do."],
    [
      told([], "clear", { dropping: [{ ...drop, answers: [...drop.answers, ...drop.answers] }] }),
      "No option meets all your musts.",
    ],
  ])("%#", (decision, sentence) => {
    expect(verdictOf(decision, telling)).toBe(sentence);
  });

  test.each([
    ["a tie", told(["a", "b"], "tie")],
    ["a sole survivor", told(["a"], "clear", { ranking: ranked("a") })],
    ["one unproven", told(["a"], "likely", { ranking: ranked("a"), warnings: [unproven] })],
  ])("what is not known is added to %s, and hides nothing of it", (_, decision) => {
    const open = { ...telling, open: ["FIPS 140-3", "Team"] };
    expect(verdictOf(decision, open)).toBe(
      `${verdictOf(decision, telling)} What you do not know could change that: FIPS 140-3 and Team.`,
    );
  });

  test("without an answer nothing is recommended", () => {
    expect(verdictOf(told(["a"], "clear"), { ...telling, answered: 0 })).toBe(
      "Nothing is answered yet, so nothing is recommended.",
    );
  });
});

test("the detail says who is out, how much is answered, and who is first how often", () => {
  expect(detailOf({ ...told(["a"], "likely"), eliminated: [{ ...unproven, option: "c" }] }, telling)).toBe(
    "Of 3 options compared, your musts rule out C. 3 of 0 questions are answered. First in the weightings that keep the order of your answers: B 70 %, A 30 %.",
  );
  expect(byShare(ranked("a", "b")).map(({ option }) => option)).toEqual(["b", "a"]);
});

test.each([
  [1, "100 %"],
  [0.998, "over 99 %"],
  [0.78, "78 %"],
  [0.002, "under 1 %"],
  [0, "0 %"],
])("a share of %d is %s", (share, text) => expect(percent(share)).toBe(text));

test("notices: what was derived, and what is unproven", () => {
  const sizes = { pods: 10, services: 5, rps: 1 };
  expect(noticesOf({ warnings: [unproven] }, { sizes }, telling)).toEqual([
    "Not given, and so derived in the proportions of an example: nodes.",
    "Whether A meets “path: tight” is unproven.",
  ]);
  expect(noticesOf({ warnings: [] }, { sizes: { ...sizes, nodes: 2 } }, { ...telling, answered: 0 })).toEqual([
    "Nothing is answered: the ranking rests on what always counts.",
  ]);
});
