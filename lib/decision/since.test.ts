import { expect, test } from "vitest";
import type { Revision } from "@/lib/schema/types";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { decide } from "./decide";
import { causeOf, sinceOf, type Today } from "./since";

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

const cell = (support: "full" | "none") => ({
  ...{ support, note: null, grade: null, conflict: false, resource: null, since: null, claims: [] },
});
const stateOf = (changes: Record<string, "full" | "none">): Revision["state"] => ({
  options: exampleFacts.options.map((id) => ({ id, status: "published" as const })),
  cells: Object.fromEntries([
    ...Object.entries(exampleFacts.cells).map(([id, { support }]) => [id, { ...cell("full"), support }]),
    ...Object.entries(changes).map(([id, support]) => [id, cell(support)]),
  ]),
});
const answers = { chosen: { encryption: ["must"], wishes: ["traffic"] }, sizes: {} };
const since = (
  old: Record<string, "full" | "none">,
  got: readonly string[] | null,
  asked = "2026-01-01",
  method = "1",
) => {
  const today: Today = {
    revision: "2026-02-02",
    state: stateOf({}),
    figures: exampleFacts.overhead,
    revisions: [{ id: "2026-01-01", hash: "", state: stateOf(old) }],
  };
  const rev = asked === "2026-01-01" ? asked : null;
  return sinceOf(exampleModel, today, answers, decide(exampleModel, exampleFacts, answers), {
    ...{ rev, got, method, asked },
  });
};

test("a must that all meet today, and one did not then, is told as what moved", () => {
  expect(since({ "mtls.beta": "none" }, ["alpha"])).toMatchObject({
    cause: "facts",
    outcomeThen: { options: ["alpha"] },
    figures: "not-kept",
    changes: [{ cell: "mtls.beta" }],
  });
});

test("a cell that no answer asks for is not told", () => {
  expect(since({ "access-log.alpha": "none" }, ["beta"])).toMatchObject({ cause: "same", changes: [] });
});

test("a revision that this copy lacks leaves the cause open; today's own says the link was edited", () => {
  expect(since({}, ["alpha"], "2020-01-01")?.cause).toBe("untold");
  expect(since({}, ["alpha"], "2026-02-02")?.cause).toBe("edited");
  expect(since({}, ["beta"], "2026-02-02")).toBeNull();
});

test("made on today's facts by another method, no figures are missing or moved", () => {
  for (const got of [["alpha"], ["beta"]])
    expect(since({}, got, "2026-02-02", "0")).toMatchObject({ revision: null, method: "0", figures: "same" });
});
