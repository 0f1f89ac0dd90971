import { expect, test } from "vitest";
import { calculation, figure, overheadFacts, overheadInputs } from "@/lib/testing/overhead";
import type { Figure } from "./figure";

const chart = (value: number, setup?: "default" | "ha") =>
  figure(`proxy-request.alpha.${setup ?? "chart"}`, value, { own: true, when: setup ? { setup } : {} });
const of = (memory: Figure[], requests: Figure[], query = "") =>
  calculation(overheadInputs(overheadFacts({ "proxy-memory.alpha": memory, "proxy-request.alpha": requests })), query)
    .results[0]?.restsOn;
const one = figure("proxy-memory.alpha.a", 40);
const two = figure("proxy-memory.alpha.b", 40);

test("a single value is one measurement, or as many figures as agree", () => {
  expect(of([one], [])?.memory).toBe("one measurement");
  expect(of([one, two], [])?.memory).toBe("2 figures");
  expect(of([], [])?.memory).toBe("");
});

test("own figures are the reader's", () => {
  expect(of([one], [], "own.proxy-memory.alpha=5")?.memory).toBe("your own figure");
  expect(of([one], [chart(100)], "own.proxy-memory.alpha=500")?.costPerMonth).toBe("partly your own figures");
});

test("a cost that the requests decide rests on the chart, by set-up; one that use decides does not", () => {
  expect(of([one], [chart(100)])?.costPerMonth).toBe("chart defaults");
  expect(of([one], [chart(100, "default"), chart(200, "ha")], "setup=ha")?.costPerMonth).toBe("high availability");
  expect(of([one], [chart(100, "default"), chart(200, "ha")], "setup=default")?.costPerMonth).toBe("chart defaults");
  expect(of([one], [chart(10)])?.costPerMonth).toBe("2 figures");
});
