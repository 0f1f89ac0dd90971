import { expect, test } from "vitest";
import { causeOf } from "./since";

const [a, b, c] = [["istio-sidecar"], ["linkerd"], ["no-mesh"]];

test.each([
  ["says nothing", null, a, null, false, false, "same"],
  ["is still so", a, a, b, true, false, "same"],
  ["ties in any order", ["x", "y"], ["y", "x"], null, false, false, "same"],
  ["nothing left then and now", [], [], null, false, false, "same"],
  ["repeats an id of a tie", ["x", "x"], ["x", "y"], null, false, true, "edited"],
  ["facts moved", a, b, a, false, false, "facts"],
  ["facts moved, and the method as well: facts are enough", a, b, a, true, false, "facts"],
  ["another method", a, b, null, true, false, "method"],
  ["another method, facts without part in it", a, b, b, true, false, "method"],
  ["facts of then give today's answer", a, b, b, false, false, "edited"],
  ["today's facts and method", a, b, null, false, true, "edited"],
  ["facts moved, but not from what it says", a, b, c, false, false, "mixed"],
  ["no revision to compare with", a, b, null, false, false, "untold"],
] as const)("a link that %s", (_, got, today, then, otherMethod, current, cause) => {
  expect(causeOf(got, today, then, otherMethod, current)).toBe(cause);
});
