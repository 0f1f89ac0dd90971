import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { figure, overheadFacts, proxies, values } from "@/lib/testing/overhead";
import { influencesOf } from "./insights";
import { sensitivityOf } from "./sensitivity";

const facts = overheadFacts({
  "proxy-memory.alpha": [
    figure("proxy-memory.alpha.a", 40),
    figure("proxy-memory.alpha.b", 70, { published: "2020-01-01" }),
  ],
  "proxy-request.alpha": [figure("proxy-request.alpha.a", 30, { own: true })],
});

test("halved, doubled, and from the lowest to the highest figure; the largest first", () => {
  const found = sensitivityOf(proxies, facts, values("pods=100"), "memory");
  expect(found).toMatchObject({ what: "memory", unit: "MiB", centre: 4_000 });
  expect(found?.influences).toEqual([
    {
      kind: "input",
      id: "pods",
      ends: [
        { at: 50, result: 2_000 },
        { at: 200, result: 8_000 },
      ],
    },
    {
      kind: "figure",
      id: "proxy-memory.alpha",
      ends: [
        { at: 40, result: 4_000 },
        { at: 70, result: 7_000 },
      ],
    },
  ]);
});

test("a cost has prices among its influences, and what is requested counts where it is more", () => {
  const found = sensitivityOf(proxies, facts, values("pods=100&gib=1.024"), "costPerMonth");
  expect(found?.centre).toBeCloseTo(4_000 * 0.001 * 730, 6);
  expect(found?.influences.map(({ id }) => id)).toEqual(["pods", "gib", "proxy-memory.alpha"]);
});

test("nothing is said of what is not known", () => {
  expect(sensitivityOf(proxies, overheadFacts({}), values(""), "memory")).toBeNull();
});

test("on the real facts no influence leaves the range of what it moves, and each moves something", () => {
  const { calculation, inputs } = overheadView(new URLSearchParams("pods=2000&nodes=60&setup=ha"));
  for (const { option, memory } of influencesOf(inputs, calculation)) {
    const result = calculation.results.find((one) => one.option === option)?.memory;
    if (!memory || !result) continue;
    expect(memory.centre, option).toBeGreaterThanOrEqual(result.low);
    expect(memory.centre, option).toBeLessThanOrEqual(result.high);
    for (const { kind, ends } of memory.influences) {
      if (kind === "figure") for (const end of ends) expect(end.result).toBeLessThanOrEqual(result.high * (1 + 1e-12));
      expect(new Set([...ends.map((end) => end.result), memory.centre]).size).toBeGreaterThan(1);
    }
  }
});
