import { expect, test } from "vitest";
import { figure, overheadFacts, proxies, values } from "@/lib/testing/overhead";
import { estimate } from "./estimate";
import type { Model } from "./figure";
import { evenly, growthOf, pathGrowth } from "./growth";

const facts = overheadFacts({ "proxy-memory.alpha": [figure("a", 50)] });

test("from no pod to twice the reader's, through the reader's own result", () => {
  const chosen = values("pods=1000");
  const result = estimate(proxies, facts, chosen);
  const [series] = growthOf("memory", [{ ...result, atLeast: [] }], facts.models, chosen);
  expect(series?.points[0]).toEqual({ at: 0, low: 0, typical: 0, high: 0 });
  expect(series?.points[8]).toEqual({ at: 1_000, low: 50_000, typical: 50_000, high: 50_000 });
  expect(series?.points.at(-1)?.at).toBe(2_000);
});

test("an option without memory has no line", () => {
  const chosen = values("");
  const nothing: Model = { id: "beta", components: [], latency: null };
  const row = { ...estimate(nothing, facts, chosen), atLeast: [] };
  expect(growthOf("memory", [row], [nothing], chosen)).toEqual([]);
});

test("there are no half pods: a small mesh has fewer points, each once", () => {
  const chosen = values("pods=1");
  const [series] = growthOf("memory", [{ ...estimate(proxies, facts, chosen), atLeast: [] }], facts.models, chosen);
  expect(series?.points.map(({ at, high }) => [at, high])).toEqual([
    [0, 0],
    [1, 50],
    [2, 100],
  ]);
  expect(evenly(16, 4)).toEqual([0, 4, 8, 12, 16]);
  expect(evenly(2, 4)).toEqual([0, 1, 2]);
  expect(evenly(6, 4)).toEqual([0, 2, 3, 5, 6]);
});

test("calls one after another add up; an option without a figure, or that adds nothing, has no line", () => {
  const range = { low: 0.2, typical: null, high: 0.6, unit: "ms", kind: "range" } as const;
  const { series, most } = pathGrowth(
    [
      { option: "alpha", range },
      { option: "beta", range: null },
      { option: "gamma", range: { ...range, low: 0, high: 0 } },
    ],
    6,
  );
  expect(most).toBe(12);
  expect(series).toHaveLength(1);
  expect(series[0]?.points.at(-1)).toMatchObject({ at: 12, low: expect.closeTo(2.4), high: expect.closeTo(7.2) });
  expect(pathGrowth([], 1).most).toBe(4);
});
