import { expect, test } from "vitest";
import type { Outcome } from "./decide";
import type { Since } from "./since";
import { sinceSentence, sinceWords } from "./since-words";

const then = (...options: string[]): Outcome => ({ kind: "option", options, confidence: "clear" });
const of = (since: Partial<Since>): Since => ({
  ...{ revision: "2026-01-01", got: ["linkerd"], outcomeThen: then("linkerd"), changes: [] },
  ...{ figures: "same", method: null, cause: "same", ...since },
});
const nameOf = (option: string) => option.toUpperCase();
const words = (since: Partial<Since>, asShared = false) => sinceWords(of(since), nameOf, "This link", asShared);
const sentence = (since: Partial<Since>, asShared = true) => sinceSentence(of(since), nameOf, "Its address", asShared);

test("what is still so is said, and beside the answer itself nothing", () => {
  const same = { differs: false, recommended: "The recommendation is the one that was shared.", because: "" };
  expect(words({})).toEqual(same);
  expect(words({}, true)).toEqual(same);
  expect(sentence({})).toBe("");
  expect(words({ got: null })).toEqual({ differs: false, recommended: null, because: "" });
  expect(sentence({ got: null })).toBe("");
});

test("another method is told even where the answer is the same, or not said", () => {
  const made = "It was made with version 1 of the method.";
  expect(sentence({ method: "1" })).toBe(`The recommendation is the one that was shared. ${made}`);
  expect(sentence({ method: "1", got: null })).toBe(made);
});

test("another answer is told with what was recommended, and why", () => {
  expect(words({ cause: "facts" })).toEqual({
    differs: true,
    recommended: "This link says that it recommended LINKERD. Today’s answer is another.",
    because: "On the facts of then the answer is the shared one: facts have moved.",
  });
  expect(words({ cause: "edited", got: ["a", "b"] }).recommended).toContain("recommended A and B. Today’s");
  expect(words({ cause: "untold", got: [], outcomeThen: null }).recommended).toContain(
    "recommended no option. Today’s",
  );
  for (const cause of ["facts", "method", "edited", "mixed", "untold"] as const)
    expect(words({ cause }).because, cause).not.toBe("");
});

test("on the facts of then it is the answer shown that is another, where it is", () => {
  expect(sentence({ cause: "method", method: "1", outcomeThen: then("istio") })).toBe(
    "Its address says that it recommended LINKERD. The answer shown is another. It was made with version 1 of the method. The method has changed since.",
  );
  expect(sentence({ cause: "facts" })).toContain("Today’s answer is another.");
});

test("today's answer may be the shared one again while the one shown is not", () => {
  const moved = { method: "1", outcomeThen: then("istio") };
  expect(words(moved)).toMatchObject({ differs: false, recommended: "The recommendation is the one that was shared." });
  expect(words(moved, true)).toEqual({
    differs: true,
    recommended: "This link says that it recommended LINKERD. The answer shown is another.",
    because:
      "It was made with version 1 of the method. The method has changed since. Today’s facts give the answer that was shared.",
  });
  expect(sentence({ outcomeThen: then("istio") })).toContain("the link was edited, or its answers were. Today’s facts");
});
