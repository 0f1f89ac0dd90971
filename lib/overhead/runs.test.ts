import { expect, test } from "vitest";
import { figure, overheadFacts } from "@/lib/testing/overhead";
import { runsBeyond } from "./runs";

const seen = (option: string, run: string, with_ = {}) =>
  figure(`p99.${option}.${run}`, 9, { unit: "ms", unused: "outside", source: "blog", ...with_ });
const figures = {
  "p99.alpha": [seen("alpha", "april"), seen("alpha", "june"), seen("alpha", "counted", { unused: null })],
  "p99.beta": [seen("beta", "june"), seen("beta", "vendor", { interested: true }), seen("beta", "other", { low: 1 })],
};
const claim = (value: string, version: string | null = null) => ({
  value,
  conditions: "32 connections, saturated",
  version,
  because: null,
});
const claims = {
  "p99.alpha.april": claim("98 ms"),
  "p99.alpha.june": claim("45 ms", "1.22"),
  "p99.beta.june": claim("25 ms"),
  "p99.alpha.counted": claim("1 ms"),
  "p99.beta.vendor": claim("2 ms"),
  "p99.beta.other": claim("3 ms"),
};
const of = (options: Record<string, string>) => runsBeyond("p99", options, overheadFacts(figures), claims);

test("one line a run: two runs of a source are not two values of an option", () => {
  expect(of({ alpha: "Alpha", beta: "Beta" })).toEqual([
    { source: "blog", conditions: "32 connections, saturated", seen: [{ option: "alpha", text: "Alpha: 98 ms" }] },
    {
      source: "blog",
      conditions: "32 connections, saturated",
      seen: [
        { option: "alpha", text: "Alpha 1.22: 45 ms" },
        { option: "beta", text: "Beta: 25 ms" },
      ],
    },
  ]);
  expect(of({})).toEqual([]);
});
