import { expect, test } from "vitest";
import type { Support } from "@/lib/schema/vocabulary";
import { capability, claim, facts, option, sourced } from "@/lib/testing/facts";
import { buildMatrix, everything, keepRows } from "./matrix";
import { pairWords } from "./pair-words";

type Claimable = Exclude<Support, "unknown" | "not-applicable">;
const cell = (support: Claimable) => sourced(claim("a", { support }));
const row = (id: string, a: Claimable, b: Claimable, group = "one") =>
  capability(id, { alpha: cell(a), beta: cell(b) }, { group, name: `Row ${id}` });
const [a, b] = [
  { id: "alpha", name: "Alpha" },
  { id: "beta", name: "Beta" },
];
const words = (...capabilities: ReturnType<typeof row>[]) => {
  const matrix = buildMatrix(facts({ capabilities, options: [option("alpha"), option("beta")] }), everything);
  return pairWords(
    a,
    b,
    keepRows(matrix, ({ differs }) => differs),
  );
};

test("who does what in full, and where the differences lie", () => {
  expect(
    words(row("one", "full", "none"), row("two", "partial", "full", "two"), row("three", "partial", "none", "two")),
  ).toEqual([
    "Alpha does 1 row in full that Beta does not: Row one.",
    "Beta does 1 row in full that Alpha does not: Row two.",
    "In 1 further row neither is full and the limits differ.",
    "Most differences lie in group two: 2 of 3.",
  ]);
});

test("long lists are cut, and equals have nothing to tell", () => {
  const many = ["a", "b", "c", "d", "e", "f", "g"].map((id) => row(id, "full", "none"));
  expect(words(...many)[0]).toBe(
    "Alpha does 7 rows in full that Beta does not: Row a, Row b, Row c, Row d, Row e and 2 more.",
  );
  expect(words(...many)[1]).toBe("Beta does nothing in full that Alpha does not.");
  expect(words(row("same", "full", "full"))).toEqual([]);
});
