import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { readRecords } from "@/lib/testing/csv";
import { calculation, figure, overheadFacts, overheadInputs } from "@/lib/testing/overhead";
import { amountsCsv } from "./amounts-csv";
import type { Figure } from "./figure";

const made = (figures: Record<string, Figure[]>, query = "") =>
  readRecords(amountsCsv(calculation(overheadInputs(overheadFacts(figures)), query), "2026-11-20"));
const memory = { "proxy-memory.alpha": [figure("proxy-memory.alpha.a", { low: 40, high: 70 })] };
const request = (setup: "default" | "ha", value: number) =>
  figure(`proxy-request.alpha.${setup}`, value, { own: true, when: { setup } });

test("one line an option and time, with the sizes each is for", () => {
  const lines = made(memory, "pods=100&next.pods=300");
  expect(lines.map(({ option, time, pods }) => [option, time, pods])).toEqual([
    ["alpha", "now", "100"],
    ["alpha", "next", "300"],
  ]);
  const [now, next] = lines;
  expect([now?.memory_low_mib, now?.memory_high_mib]).toEqual(["4000", "7000"]);
  expect([next?.memory_low_mib, next?.memory_high_mib]).toEqual(["12000", "21000"]);
});

test("where two set-ups differ, the bounds are those of both and there is nothing typical", () => {
  const figures = { ...memory, "proxy-request.alpha": [request("default", 10), request("ha", 100)] };
  const [both] = made(figures, "pods=10");
  expect(both).toMatchObject({
    setup: "both",
    requested_memory_low_mib: "100",
    requested_memory_typical_mib: "",
    requested_memory_high_mib: "1000",
  });
  const [ha] = made(figures, "pods=10&setup=ha");
  expect(ha).toMatchObject({ setup: "ha", requested_memory_low_mib: "1000", requested_memory_typical_mib: "1000" });
});

test("what has no figure is empty, and named", () => {
  const [line] = made(memory);
  expect(line).toMatchObject({ requested_memory_low_mib: "", missing: "proxy-request.alpha" });
});

test("on the facts as they are, every number is that of the result", () => {
  const { calculation: shown } = overheadView(new URLSearchParams("pods=750&setup=ha&currency=EUR&fx=0.9"));
  const lines = readRecords(amountsCsv(shown, "2026-11-22"));
  expect(lines).toHaveLength(shown.results.length);
  for (const [index, { option, memory, costPerMonth, latency, atLeast }] of shown.results.entries()) {
    const line = lines[index];
    expect(line).toMatchObject({ option, currency: "EUR" });
    const near = (text: string | undefined, value: number | null | undefined) =>
      value == null ? expect(text).toBe("") : expect(Number(text)).toBeCloseTo(value, 6);
    near(line?.memory_high_mib, memory?.high);
    near(line?.cost_low_per_month, costPerMonth?.low);
    near(line?.latency_p99_typical_ms, latency.p99?.typical);
    expect(line?.at_least?.split("; ").filter(Boolean)).toHaveLength(atLeast.length);
  }
});
