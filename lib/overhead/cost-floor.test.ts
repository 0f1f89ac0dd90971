import { expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { overheadView } from "@/app/_data/overhead";
import { costIsFloor } from "./cost-floor";

const { results } = overheadView(new URLSearchParams("pods=300&nodes=12&l7=0")).calculation;
const floor = (option: string) => {
  const estimate = results.find((one) => one.option === option);
  if (!estimate) throw new Error(`no estimate for ${option}`);
  return costIsFloor(estimate);
};

test("unmeasured use counts as known only where a request stands for it", () => {
  // Consul's sidecars request nothing, and nobody has published what they hold.
  expect(floor("consul")).toBe(true);
  // Nobody has published Kuma's CPU per request either, but its sidecars set CPU aside.
  expect(floor("kuma")).toBe(false);
  expect(floor("istio-sidecar")).toBe(false);
  expect(floor("no-mesh")).toBe(false);
});

test("a lower bound of the cost leaves the score open downwards", () => {
  const { decision } = decisionView(new URLSearchParams("pods=300&nodes=12&reasons=encryption"));
  const cost = decision.judged.find(({ criterion }) => criterion === "running-cost")?.scores.consul;
  expect(cost?.low).toBe(0);
  expect(cost?.typical).toBeCloseTo((cost?.high ?? 0) / 2);
});
