import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, overheadFacts, values } from "@/lib/testing/overhead";
import { breakEvens, byScoping, trackOf, zonesOf } from "./break-even";
import type { Verdict } from "./difference";
import { waypointsOf } from "./drivers";
import { estimate } from "./estimate";
import type { Model } from "./figure";
import { zonesSentence } from "./insight-words";

const one = (id: string, pods: "nodes" | null, times: "pods" | "nodes", unscoped = false): Model => ({
  id,
  components: [
    {
      id: "proxy",
      pods,
      terms: [
        { quantity: "memory", measure: "proxy-memory", times },
        ...(unscoped ? [{ quantity: "memory", measure: "proxy-more", times: "unscopedPodPairs" } as const] : []),
      ],
    },
  ],
  latency: null,
});
const sidecars = one("alpha", null, "pods", true);
const daemons = one("beta", "nodes", "nodes");
const facts = overheadFacts(
  {
    "proxy-memory.alpha": [figure("proxy-memory.alpha.a", { low: 40, high: 60 })],
    "proxy-more.alpha": [figure("proxy-more.alpha.a", 1, { when: { scoped: false } })],
    "proxy-memory.beta": [figure("proxy-memory.beta.a", { low: 100, high: 240 })],
  },
  [sidecars, daemons],
);
const found = (query: string) => {
  const chosen = values(query);
  const track = (model: Model) => {
    const result = estimate(model, facts, chosen);
    return trackOf(result, facts.models, chosen);
  };
  const { pods, nodes, l7, rps } = chosen;
  const here = { pods, nodes, l7, rps, waypoints: waypointsOf(chosen) };
  return {
    turns: breakEvens("beta", track(daemons), track(sidecars), here),
    scoping: byScoping(track(daemons), track(sidecars)),
  };
};

test("daemons of 100 to 240 MiB on 10 nodes against sidecars of 40 to 60: more, open, less", () => {
  const { turns } = found("pods=30&nodes=10");
  const byPods = turns.find(({ what, parameter }) => what === "memory" && parameter === "pods");
  // 1,000 to 2,400 MiB are more than 60 a pod up to 16 pods, and less than 40 a pod from 61 on.
  expect(byPods?.zones).toEqual([
    { from: 1, to: 16, verdict: "more" },
    { from: 17, to: 60, verdict: "no-difference" },
    { from: 61, to: 1_000_000, verdict: "less" },
  ]);
  expect(byPods?.here).toBe(1);
  expect(zonesSentence({ zones: byPods?.zones ?? [] })).toBe(
    "More up to 16, no proven difference from 17 to 60, less from 61 on.",
  );
});

test("a number that changes nothing is not named", () => {
  expect(found("pods=30&nodes=10").turns.map(({ parameter }) => parameter)).not.toContain("rps");
});

test("scoping may change the order by itself", () => {
  // 20 pods: 800 to 1,200 MiB scoped, 400 more when not; daemons on 5 nodes 500 to 1,200.
  expect(found("pods=20&nodes=5").scoping[0]).toEqual({
    what: "memory",
    scoped: "no-difference",
    unscoped: "no-difference",
  });
  expect(found("pods=40&nodes=10").scoping[0]).toEqual({ what: "memory", scoped: "no-difference", unscoped: "less" });
});

test("zones tile the field without gaps, neighbours differ, and each holds its verdict at both ends", () => {
  const borders = fc
    .uniqueArray(fc.integer({ min: 2, max: 999_999 }), { maxLength: 3 })
    .map((list) => list.sort((a, b) => a - b));
  const verdicts: Verdict[] = ["more", "no-difference", "less", "unknown"];
  fc.assert(
    fc.property(borders, (at) => {
      const verdictAt = (value: number) => verdicts[at.filter((border) => value >= border).length] ?? "less";
      const zones = zonesOf("pods", verdictAt);
      expect(zones[0]?.from).toBe(1);
      expect(zones.at(-1)?.to).toBe(1_000_000);
      for (const [index, zone] of zones.entries()) {
        expect(verdictAt(zone.from)).toBe(zone.verdict);
        expect(verdictAt(zone.to)).toBe(zone.verdict);
        const next = zones[index + 1];
        if (next) expect([next.from, next.verdict === zone.verdict]).toEqual([zone.to + 1, false]);
      }
      expect(zones).toHaveLength(at.length + 1);
    }),
  );
});
