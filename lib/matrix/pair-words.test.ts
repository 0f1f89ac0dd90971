import { expect, test } from "vitest";
import type { Cell } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { capability, claim, facts, option, sourced } from "@/lib/testing/facts";
import { buildMatrix, everything, keepRows } from "./matrix";
import { pairAnswer } from "./pair-words";

type Claimable = Exclude<Support, "unknown" | "not-applicable">;
const unknown: Cell = { kind: "unknown", sought: [{ where: "The site", on: "2026-02-01" }] };
const cell = (support: Claimable | Cell) => (typeof support === "string" ? sourced(claim("a", { support })) : support);
const row = (id: string, a: Claimable | Cell, b: Claimable | Cell, group = "one") =>
  capability(id, { alpha: cell(a), beta: cell(b) }, { group, name: `Row ${id}` });
const [a, b] = [
  { id: "alpha", name: "Alpha" },
  { id: "beta", name: "Beta" },
];
const answer = (...capabilities: ReturnType<typeof row>[]) => {
  const matrix = buildMatrix(facts({ capabilities, options: [option("alpha"), option("beta")] }), everything);
  return pairAnswer(
    a,
    b,
    keepRows(matrix, ({ differs }) => differs),
  );
};

test("who does what in full, and where the largest share lies", () => {
  const { onlyA, onlyB, words } = answer(
    row("one", "full", "none"),
    row("two", "partial", "full", "two"),
    row("three", "partial", "none", "two"),
  );
  expect([onlyA.map(({ id }) => id), onlyB.map(({ id }) => id)]).toEqual([["one"], ["two"]]);
  expect(words).toBe(
    "Alpha does 1 row in full that Beta does not, Beta 1 that Alpha does not. " +
      "In 1 further row neither is full and the states differ. The largest share, 2 of 3, is in group two.",
  );
});

test("unknown is not a no", () => {
  const { onlyA, words } = answer(row("one", "full", unknown), row("two", "none", unknown, "two"));
  expect(onlyA).toEqual([]);
  expect(words).toContain("In 2 rows one of them is unknown or the question does not apply.");
  expect(words).not.toContain("largest share");
});

test("equals have nothing to tell", () => {
  expect(answer(row("same", "full", "full"))).toEqual({ onlyA: [], onlyB: [], words: "" });
});
