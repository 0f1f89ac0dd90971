import { expect, test } from "vitest";
import { calculation, figure, overheadFacts, overheadInputs } from "@/lib/testing/overhead";
import { overheadCsv } from "./csv";
import { overheadJson } from "./export";
import type { Figure } from "./figure";
import { overheadMarkdown } from "./markdown";

/** The files of small facts; `export.test.ts` has those of the facts as they are. */
const chart = (setup: "default" | "ha", value: number) =>
  figure(`proxy-request.alpha.${setup}`, value, { own: true, when: { setup } });
const made = (figures: Record<string, Figure[]>, query = "", name = "Alpha") => {
  const inputs = overheadInputs(overheadFacts(figures));
  const named = { ...inputs, words: { ...inputs.words, options: { alpha: name } } };
  return { inputs: named, result: calculation(named, query) };
};
const csv = (...given: Parameters<typeof made>) => {
  const { inputs, result } = made(...given);
  const [head = "", ...lines] = overheadCsv(result, inputs, {}).replace("\uFEFF", "").trim().split("\r\n");
  const names = head.split(",");
  return lines
    .map((line) => Object.fromEntries(line.split(",").map((text, index) => [names[index], text])))
    .filter(({ record }) => record === "result");
};
const markdown = (...given: Parameters<typeof made>) => {
  const { inputs, result } = made(...given);
  return overheadMarkdown(result, inputs, {}, "https://mesh.example/overhead").replaceAll("\u00a0", " ");
};
const memory = { "proxy-memory.alpha": [figure("proxy-memory.alpha.a", { low: 40, high: 70 })] };
const requests = { "proxy-request.alpha": [chart("default", 10), chart("ha", 100)] };

test("a cost and its nodes lack what any of their four quantities lacks", () => {
  const missing = Object.fromEntries(csv(memory).map(({ quantity, missing }) => [quantity, missing]));
  expect(missing).toMatchObject({
    memory: "",
    requestedMemory: "proxy-request.alpha",
    costPerMonth: "proxy-request.alpha",
    nodes: "proxy-request.alpha",
  });
  expect(csv({}).find(({ quantity }) => quantity === "costPerMonth")?.missing).toBe(
    "proxy-memory.alpha; proxy-request.alpha",
  );
  expect(csv({ ...memory, ...requests }).every((line) => line.missing === "")).toBe(true);
});

test("a line bears its set-up, or the one that was chosen", () => {
  const setups = (query: string) =>
    csv({ ...memory, ...requests }, query).flatMap(({ quantity, setup }) =>
      quantity === "requestedMemory" || quantity === "memory" ? [`${quantity} ${setup}`] : [],
    );
  expect(setups("")).toEqual(["memory ", "requestedMemory default", "requestedMemory ha"]);
  expect(setups("setup=ha")).toEqual(["memory ha", "requestedMemory ha"]);
});

test("what a spreadsheet would take for a formula is defused", () => {
  expect(csv(memory, "", "=HYPERLINK(1)")[0]?.option_name).toBe("'=HYPERLINK(1)");
});

test("notices are sentences for programs", () => {
  const { inputs, result } = made(memory, "pods=1000&nodes=1");
  expect(overheadJson(result, inputs, {}).notices).toEqual([
    "1,000 pods do not fit on 1 node of 110 pods: at most 110 do.",
  ]);
});

test("the Markdown says what its figures hold for, what is missing and what to know", () => {
  const text = markdown(
    memory,
    "pods=1000&nodes=2&setup=ha&discount=0.25&currency=EUR&fx=0.9&licence.alpha=500&hops=7&own.proxy-memory.alpha=50",
  );
  expect(text).toContain("> 1,000 pods do not fit on 2 nodes");
  expect(text).toContain("Not counted, for want of a figure:\n\n- Alpha: proxy request\n");
  for (const part of [
    "- set-up: high availability",
    "- 25 % discount",
    "- costs in EUR, at 0.9 for one US dollar",
    "- licence of Alpha EUR 500 a month",
    "7 calls on the slowest path",
    "- your own figure, Alpha: Proxy memory: 50 MiB",
  ])
    expect(text).toContain(part);
  expect(text).toContain("with your own figures");
});

test("the Markdown speaks in a source's own units, and says equal ends once", () => {
  const article = { "proxy-memory.alpha": [figure("proxy-memory.alpha.a", { low: 10, high: 20 }, { unit: "MB" })] };
  const text = markdown(article, "basis=docs&pods=1000");
  expect(text).toContain("| Memory in use, GB |");
  expect(text).toContain("| 10 – 20 |");
  expect(text).not.toContain("GiB |");
  const close = { ...memory, "proxy-request.alpha": [chart("default", 99.999), chart("ha", 1_000)] };
  expect(markdown(close, "pods=1000&rps=0&gib=1.024")).not.toMatch(/(\S+) (?:to|–) \1 /);
});

test("the Markdown says how large the cluster is at the other time", () => {
  expect(markdown(memory, "pods=100&nodes=1&next.pods=2000")).toContain(
    "### At the other time: 2,000 pods on 1 node\n\n| Option | Memory in use, GiB |",
  );
  expect(markdown(memory)).not.toContain("At the other time");
});
