import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworkIds, optionIds } from "@/content/ids";
import { regions, sectors } from "@/lib/schema/compliance-vocabulary";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { planParameters } from "./plan-link";
import golden from "./plan-link.golden.json";

/** Ids as they were when the golden links were made. Ids may only be added: each must still be there. */
const then = {
  frameworks: ["pci-dss", "gdpr", "dora", "nist-800-53"],
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  revisions: ["2026-11-21", "2026-11-22"],
};
const table = planParameters(then);
const read = (query: string) => parseParameters(table, new URLSearchParams(query));

test("no id of a golden link is gone", () => {
  expect(frameworkIds).toEqual(expect.arrayContaining(then.frameworks));
  expect(optionIds).toEqual(expect.arrayContaining(then.options));
  expect(sectors).toEqual(expect.arrayContaining(["bank", "insurance"]));
  expect(regions).toEqual(expect.arrayContaining(["eu", "singapore"]));
});

describe("golden links keep their meaning", () => {
  test.each(golden)("$query", ({ query, means, problems, canonical }) => {
    const parsed = read(query);
    expect(parsed.values).toEqual(means);
    expect(parsed.problems.map(({ code, parameter }) => `${parameter} ${code}`)).toEqual(problems);
    expect(formatParameters(table, parsed.values)).toBe(canonical);
  });
});

test("what is formatted is read back", () => {
  const any = fc.record({
    v: fc.constant(1),
    rev: fc.constantFrom(null, ...then.revisions),
    sector: fc.constantFrom(null, ...sectors),
    region: fc.constantFrom(null, ...regions),
    frameworks: fc
      .subarray(then.frameworks)
      .map((chosen): readonly string[] | null => (chosen.length > 0 ? chosen : null)),
    option: fc.constantFrom(null, ...then.options),
    against: fc.constantFrom(null, ...then.options),
  });
  fc.assert(
    fc.property(any, (values) => {
      expect(read(formatParameters(table, values))).toEqual({ values, problems: [] });
    }),
  );
});
