import { expect, test } from "vitest";
import { figure, overheadFacts, proxies, values } from "@/lib/testing/overhead";
import { estimate } from "./estimate";
import { evenly, growthOf } from "./growth";

const facts = overheadFacts({ "proxy-memory.alpha": [figure("a", 50)] });

test("from no pod to twice the reader's, through the reader's own result", () => {
  const chosen = values("pods=1000");
  const result = estimate(proxies, facts, chosen);
  const [series] = growthOf([result], chosen);
  expect(series?.points[0]).toEqual({ pods: 0, low: 0, typical: 0, high: 0 });
  expect(series?.points[8]).toEqual({ pods: 1_000, low: 50_000, typical: 50_000, high: 50_000 });
  expect(series?.points.at(-1)?.pods).toBe(2_000);
});

test("an option without memory has no line", () => {
  const chosen = values("");
  expect(growthOf([estimate({ id: "beta", components: [], latency: null }, facts, chosen)], chosen)).toEqual([]);
});

test("there are no half pods: a small mesh has fewer points, each once", () => {
  const chosen = values("pods=1");
  const [series] = growthOf([estimate(proxies, facts, chosen)], chosen);
  expect(series?.points.map(({ pods, high }) => [pods, high])).toEqual([
    [0, 0],
    [1, 50],
    [2, 100],
  ]);
  expect(evenly(16, 4)).toEqual([0, 4, 8, 12, 16]);
  expect(evenly(2, 4)).toEqual([0, 1, 2]);
  expect(evenly(6, 4)).toEqual([0, 2, 3, 5, 6]);
});
