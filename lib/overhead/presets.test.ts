import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { presets } from "./presets";

test.each(presets)("$name is a question without mistakes that every option is an answer to", ({ query }) => {
  const { calculation } = overheadView(new URLSearchParams(query));
  expect(calculation.problems).toEqual([]);
  expect(calculation.notices.filter(({ kind }) => kind === "warn")).toEqual([]);
  expect(calculation.results).toHaveLength(7);
  // What it sets is canonical: the address that the page then writes is the one it came by.
  expect(calculation.shortQuery).toBe(query);
});

test("presets have names of their own", () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
});
