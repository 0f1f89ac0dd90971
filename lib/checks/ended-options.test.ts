import { expect, test } from "vitest";
import { facts, option } from "@/lib/testing/facts";
import { endedOptions } from "./ended-options";

const cited = {
  source: "docs",
  locator: "Heading one",
  checkedOn: "2026-02-01",
  read: "primary",
  about: "own-behaviour",
} as const;
const ended = { ...cited, on: "2026-01-31", what: "The service was switched off.", instead: [] };
const problems = (...options: ReturnType<typeof option>[]) => endedOptions(facts({ options }));

test("what ended has its day and stands last", () => {
  expect(problems(option("alpha"), option("beta", { status: "ended", ended }))).toEqual([]);
  expect(problems(option("alpha", { status: "ended" }))).toMatchObject([{ path: "ended" }]);
  expect(problems(option("alpha", { ended }))).toMatchObject([{ path: "status", found: "published" }]);
  expect(problems(option("beta", { status: "ended", ended }), option("alpha"))).toMatchObject([{ path: "optionIds" }]);
});
