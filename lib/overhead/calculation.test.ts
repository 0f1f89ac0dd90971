import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { facts } from "@/content";
import { measureIds, optionIds } from "@/content/ids";
import { numberFields } from "./fields";
import { coefficientId } from "./figure";
import golden from "./overhead-link.golden.json";
import type { Range } from "./range";

const view = (query: string | Record<string, string>) => overheadView(new URLSearchParams(query)).calculation;

/** Any cluster a reader may have, with the facts as they are. */
const cluster = fc.record({
  pods: fc.integer({ min: 1, max: 200_000 }),
  nodes: fc.integer({ min: 1, max: 5_000 }),
  services: fc.integer({ min: 1, max: 5_000 }),
  namespaces: fc.integer({ min: 1, max: 500 }),
  rps: fc.integer({ min: 0, max: 1_000_000 }),
  l7: fc.constantFrom("0", "0.3", "1"),
  connections: fc.constantFrom("", "50000"),
  scoped: fc.constantFrom("0", "1"),
  setup: fc.constantFrom("", "default", "ha"),
  basis: fc.constantFrom("resolved", "independent", "vendor", "great-sidecar-debate", "article-000"),
  vcpu: fc.constantFrom("0", "0.01", "0.05"),
  gib: fc.constantFrom("0", "0.001", "0.005"),
});
type Cluster = typeof cluster extends fc.Arbitrary<infer T> ? T : never;
const of = (values: Cluster, with_: Partial<Record<keyof Cluster, string | number>> = {}) =>
  view(Object.fromEntries(Object.entries({ ...values, ...with_ }).map(([name, value]) => [name, String(value)])));

const quantities = ["memory", "cpu", "requestedMemory", "requestedCpu", "costPerMonth", "nodes"] as const;
/** Low, typical and high by set-up; a result that is the same for both stands under both. */
const bySetup = (range: Range | null) =>
  range ? ["default", "ha"].map((setup) => range.points?.find((point) => point.setup === setup) ?? range) : [];

describe("with the facts as they are, for any cluster", () => {
  test("low is not above typical, typical not above high", () => {
    fc.assert(
      fc.property(cluster, (values) => {
        for (const result of of(values).results)
          for (const quantity of quantities)
            for (const { low, typical, high } of result[quantity]?.points ??
              [result[quantity]].filter((one) => one !== null)) {
              expect(low).toBeLessThanOrEqual(typical ?? high);
              expect(typical ?? low).toBeLessThanOrEqual(high);
              expect(low).toBeGreaterThanOrEqual(0);
            }
      }),
      { numRuns: 60 },
    );
  });

  test.each(["pods", "rps", "vcpu", "gib"] as const)("nothing falls when %s rises", (name) => {
    fc.assert(
      fc.property(cluster, fc.integer({ min: 1, max: 50 }), (values, factor) => {
        const more = Math.min(Number(values[name]) * factor + (name === "rps" ? 1 : 0), numberFields[name].maximum);
        const [before, after] = [of(values), of(values, { [name]: Number(more.toFixed(6)) })];
        before.results.forEach((result, index) => {
          for (const quantity of quantities) {
            const then = bySetup(after.results[index]?.[quantity] ?? null);
            bySetup(result[quantity]).forEach(({ low, typical, high }, setup) => {
              const later = then[setup];
              const slack = 1 - 1e-12;
              expect(later?.low).toBeGreaterThanOrEqual(low * slack);
              expect(later?.high).toBeGreaterThanOrEqual(high * slack);
              if (typical !== null && later && later.typical !== null)
                expect(later.typical).toBeGreaterThanOrEqual(typical * slack);
            });
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

test("default prices are those of the first price list", () => {
  const [first] = facts.prices;
  expect([numberFields.vcpu.absent, numberFields.gib.absent]).toEqual([first?.vcpuHour, first?.gibHour]);
});

describe("golden links keep their meaning", () => {
  test.each(golden)("$query", ({ query, values, problems, canonical }) => {
    const found = view(query);
    expect(found.values).toMatchObject(values);
    expect(found.problems.map(({ code, parameter }) => `${parameter} ${code}`)).toEqual(problems);
    expect(found.shortQuery).toBe(canonical);
  });

  test("no id that a golden link names is gone", () => {
    const then = ["proxy-memory", "ztunnel-memory", "control-plane-pod-memory"];
    expect(measureIds).toEqual(expect.arrayContaining(then));
    expect(optionIds).toEqual(expect.arrayContaining(["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"]));
  });
});

test("for any cluster, no two options whose memory overlaps are told apart, and no partial sum is ranked", () => {
  fc.assert(
    fc.property(cluster, (values) => {
      const { results, finding } = of(values);
      const [ranked = "", ...rest] = finding.replaceAll("\u00a0", " ").split(/\. |\.$/);
      const between = rest.filter((sentence) => sentence.startsWith("Between them: ")).join(" ");
      const apart = results.filter(
        ({ name }) =>
          `${ranked} ${between}`.includes(`${name} needs`) ||
          new RegExp(`(and ${name} |them: ${name},)`).test(`${ranked} ${between}`),
      );
      const complete = apart.filter(({ partial }) => !partial);
      if (!ranked.includes("at least")) expect(complete).toEqual(apart);
      for (const a of complete)
        for (const b of complete)
          if (a !== b && a.memory && b.memory && a.memory.high > 0 && b.memory.high > 0)
            expect(a.memory.low > b.memory.high || b.memory.low > a.memory.high, `${finding} ${a.name} ${b.name}`).toBe(
              true,
            );
    }),
    { numRuns: 150 },
  );
});

test("a link carries format and revision, and what it says is read back", () => {
  fc.assert(
    fc.property(cluster, (values) => {
      const first = of(values);
      expect(first.problems).toEqual([]);
      expect(first.query).toMatch(/^v=1&rev=\d{4}-\d{2}-\d{2}/);
      const again = view(first.query);
      expect(again.problems).toEqual([]);
      expect(again.values).toEqual(first.values);
      expect(again.query).toBe(first.query);
    }),
    { numRuns: 60 },
  );
});

test("any query is answered: rubbish is told, the rest is kept", () => {
  const names = [
    "pods",
    "basis",
    "scoped",
    "currency",
    "fx",
    "own.proxy-memory.linkerd",
    "licence.linkerd",
    "options",
    "v",
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string())), (pairs) => {
      const found = view(`nodes=7&${new URLSearchParams(pairs)}`);
      expect(found.values.pods).toBeGreaterThanOrEqual(1);
      expect(found.results.length).toBeGreaterThan(0);
      if (!pairs.some(([name]) => name === "nodes")) expect(found.values.nodes).toBe(7);
    }),
    { numRuns: 100 },
  );
});

test("a currency needs a rate and a rate a currency", () => {
  expect(view("currency=EUR").problems.map(({ message }) => message)).toEqual([
    "fx must be given with currency EUR: what one US dollar costs in it.",
  ]);
  expect(view("fx=0.9").problems.map(({ parameter }) => parameter)).toEqual(["currency"]);
  const euros = view("currency=EUR&fx=0.9");
  expect(euros.problems).toEqual([]);
  const [inEuros, inDollars] = [euros, view("")].map(({ results }) => results[0]?.costPerMonth);
  expect(inEuros?.unit).toBe("EUR/month");
  expect(inEuros?.high).toBeCloseTo((inDollars?.high ?? 0) * 0.9, 6);
});

describe("notices", () => {
  test.each([
    ["pods=5000&nodes=10", "do not fit on 10 nodes"],
    ["scoped=0&pods=5000", "was measured in meshes of up to 2,000 pods"],
    ["l7=0.5&waypoints=0", "there is no waypoint"],
    ["basis=article-000", "With all sources these figures are not accepted"],
  ])("%s", (query, words) => {
    expect(
      view(query)
        .notices.map(({ text }) => text)
        .join(" "),
    ).toContain(words);
  });

  test("none for a plain question", () => {
    expect(view("").notices).toEqual([]);
  });
});

test("the reader's own figure is reckoned with wherever the coefficient counts", () => {
  const id = coefficientId("proxy-memory", "linkerd");
  const [plain, own] = [view("options=linkerd"), view(`options=linkerd&own.${id}=100`)];
  const term = own.results[0]?.terms.find(({ coefficient }) => coefficient.id === id);
  expect(term?.value).toMatchObject({ low: 100_000, typical: 100_000, high: 100_000 });
  expect(own.results[0]?.memory?.low).toBeGreaterThan(plain.results[0]?.memory?.high ?? 0);
});
