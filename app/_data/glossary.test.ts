import { expect, test } from "vitest";
import { termsOfRows } from "./glossary";
import { capabilityById } from "./site";

test("rows that share terms name each once, in the rows’ order; an unknown row has none", () => {
  const rows = [...capabilityById.values()].filter(({ terms }) => terms.length > 0);
  const shown = termsOfRows(rows.map(({ id }) => id)).map(({ id }) => id);
  expect(shown).toEqual([...new Set(rows.flatMap(({ terms }) => terms))]);
  expect(shown.length).toBeLessThan(rows.flatMap(({ terms }) => terms).length);
  expect(termsOfRows(["no-such-row"])).toEqual([]);
});
