import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { escaped } from "@/lib/export/markdown";
import { overheadCsv } from "./csv";
import { overheadJson } from "./export";
import { overheadMarkdown } from "./markdown";

const { calculation, inputs, places } = overheadView(new URLSearchParams("pods=500&options=linkerd.no-mesh"));

test("the public shape of overhead.json", () => {
  const body = overheadJson(calculation, inputs, places);
  expect(Object.keys(body)).toEqual([
    "revision",
    "parameters",
    "basis",
    "finding",
    "answer",
    "results",
    "measurements",
    "notices",
    "against",
    "differences",
    "breakEven",
    "sensitivity",
    "sources",
    "next",
  ]);
  const [linkerd, none] = body.results;
  expect(Object.keys(linkerd ?? {})).toEqual([
    "option",
    "memory",
    "cpu",
    "requestedMemory",
    "requestedCpu",
    "costPerMonth",
    "latency",
    "pathLatency",
    "waypointLatency",
    "startup",
    "nodes",
    "terms",
    "missing",
    "atLeast",
  ]);
  expect(linkerd?.requestedCpu).toMatchObject({ kind: "alternatives", unit: "mCPU" });
  expect(linkerd?.terms[0]).toMatchObject({
    id: "proxy-memory.linkerd",
    formula: "pods × proxy-memory.linkerd",
    inputs: { pods: 500 },
  });
  expect(none).toMatchObject({ option: "no-mesh", memory: { high: 0 }, terms: [], missing: [] });
});

test("every claim that counts is told with its source, place and day", () => {
  const { results, measurements } = overheadJson(calculation, inputs, places);
  const told = new Map(measurements.map((one) => [one.id, one]));
  const used = results.flatMap(({ terms }) => terms.flatMap(({ claims }) => claims));
  expect(used.length).toBeGreaterThan(10);
  for (const id of used) expect(told.get(id)).toMatchObject({ used: true, leftOut: null, locator: expect.any(String) });
  for (const one of measurements) expect(one.used).toBe(one.leftOut === null);
});

test("the CSV has one line for each quantity, two where set-ups differ, empty numbers where none are known", () => {
  const lines = overheadCsv(calculation, inputs, places).replace("\uFEFF", "").trim().split("\r\n");
  expect(lines[0]).toBe(
    "revision,basis,option,option_name,quantity,setup,low,typical,high,unit,missing,record,claim,source,locator,checked_on,grade,note",
  );
  expect(lines.filter((line) => line.includes(",linkerd,Linkerd,requestedCpu,"))).toHaveLength(2);
  expect(lines.find((line) => line.includes(",linkerd,Linkerd,latency_p90,"))).toMatch(
    /latency_p90,,,,,,call-latency-p90\.linkerd,result,/,
  );
});

test("the Markdown stands on its own in a wiki", () => {
  const text = overheadMarkdown(calculation, inputs, places, "https://mesh.example/overhead?v=1");
  // A wiki gets plain spaces.
  expect(text).toContain(escaped(calculation.finding));
  expect(text).toContain("| Linkerd ");
  expect(text).toContain("500 pods");
  expect(text).toContain("https://mesh.example/overhead?v=1");
  // Every figure leads to its source.
  expect(text).toMatch(/\]\(<https:\/\/mesh\.example\/evidence\/sources\/[a-z0-9-]+#proxy-memory\.linkerd\./);
});
