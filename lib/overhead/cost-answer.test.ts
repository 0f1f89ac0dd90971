import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { costAnswer } from "./cost-answer";
import { join, range, single } from "./range";

const term = [{}] as never;
const row = (
  name: string,
  costPerMonth: ReturnType<typeof range> | null,
  nodes = single(1, "nodes"),
  atLeast: string[] = [],
) => ({
  name,
  costPerMonth,
  nodes,
  terms: term,
  latencyFrom: {} as never,
  atLeast,
});
const money = (low: number, high = low) => range(low, null, high, "USD/month");
const told = (...rows: ReturnType<typeof row>[]) => {
  const reference = row("Alpha", money(1_000), single(5, "nodes"));
  return costAnswer([reference, ...rows], reference)?.replaceAll("\u00a0", " ") ?? null;
};

test("the cheapest first, with the nodes it spares", () => {
  expect(told(row("Beta", money(500)), row("Gamma", money(100, 200)))).toBe(
    "Against Alpha, a month of Gamma costs 80 to 90 % less (4 nodes fewer); Beta costs 50 % less (4 nodes fewer).",
  );
});

test("where set-ups differ, each has its own number", () => {
  const both = join([
    { setup: "default", result: money(100) },
    { setup: "ha", result: money(900) },
  ]);
  expect(told(row("Beta", both))).toBe(
    "Against Alpha, a month of Beta costs 90 % less (defaults, 4 nodes fewer) and 10 % less (high availability, 4 nodes fewer).",
  );
});

test("what cannot be told apart is said to be so; what is known in part is not named; what costs more is", () => {
  expect(told(row("Beta", money(900, 1_100)))).toBe("Against Alpha, Beta cannot be told apart from it by cost.");
  expect(told(row("Beta", money(100), single(1, "nodes"), ["costPerMonth"]))).toBeNull();
  expect(told(row("Beta", money(1_500)))).toBe("Against Alpha, a month of Beta costs 50 % more (4 nodes fewer).");
  expect(told(row("Beta", money(5_000)))).toBe(
    "Against Alpha, a month of Beta costs 5.0 times as much (4 nodes fewer).",
  );
});

test("where one set-up is cheaper and the other cannot be told apart, both are said", () => {
  const both = join([
    { setup: "default", result: money(100) },
    { setup: "ha", result: money(900, 1_100) },
  ]);
  expect(told(row("Beta", both))).toBe(
    "Against Alpha, a month of Beta costs 90 % less (defaults, 4 nodes fewer) and about as much (high availability, 4 nodes fewer).",
  );
});

test("no mesh is no answer, whether its nodes encrypt or not", () => {
  expect(
    overheadView(new URLSearchParams("options=istio-sidecar.no-mesh&encryption=ipsec")).calculation.answer,
  ).toBeNull();
  expect(overheadView(new URLSearchParams("options=istio-sidecar.no-mesh")).calculation.answer).toBeNull();
});
