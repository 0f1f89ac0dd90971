import { expect, test } from "vitest";
import { calculation, figure, overheadFacts, overheadInputs, proxies } from "@/lib/testing/overhead";
import { amountsTable, amountText, mainAmounts } from "./amounts-table";
import type { Figure } from "./figure";

const models = ["alpha", "beta"].map((id) => ({ ...proxies, id }));

/** The table of two options with a proxy in each pod, cells as text. */
function table(figures: Record<string, Figure[]>, query = "pods=1000", shown = models) {
  const { results, units } = calculation(overheadInputs(overheadFacts(figures, shown)), query);
  const { heads, rows } = amountsTable(results, units);
  const column = (word: string) => {
    const at = heads.findIndex((head) => head.startsWith(word));
    return [heads[at], ...rows.map(({ cells }) => cells.map(amountText)[at - 1])];
  };
  return { heads, rows, column };
}

/** What a pod's proxy uses, in MiB. */
const uses = (
  alpha: Parameters<typeof figure>[1],
  beta: Parameters<typeof figure>[1],
  with_: Partial<Figure> = {},
) => ({
  "proxy-memory.alpha": [figure("proxy-memory.alpha.a", alpha, with_)],
  "proxy-memory.beta": [figure("proxy-memory.beta.a", beta, with_)],
});

test("a column has one unit, that of its largest amount, and says it in its head", () => {
  expect(table(uses(40, 0.4)).column("Memory in use")).toEqual(["Memory in use, GiB", "39.1", "0.39"]);
  expect(table(uses(0.4, 0.2)).column("Memory in use")).toEqual(["Memory in use, MiB", "400", "200"]);
  const article = uses({ low: 10, high: 20 }, 0.5, { unit: "MB" });
  expect(table(article, "pods=1000&basis=docs").column("Memory in use")).toEqual([
    "Memory in use, GB",
    "10 – 20",
    "0.50",
  ]);
});

test("where the largest amount’s unit would leave mostly zeros, the column takes a smaller one", () => {
  expect(table(uses(40, 0.011)).column("Memory in use")).toEqual(["Memory in use, GiB", "39.1", "0.011"]);
  expect(table(uses(40, 0.01)).column("Memory in use")).toEqual(["Memory in use, MiB", "40,000", "10"]);
  // Nothing at all reads in any unit.
  expect(table(uses(40, 0)).column("Memory in use")).toEqual(["Memory in use, GiB", "39.1", "0"]);
});

test("typical before the ends, two set-ups by name, lower bounds and gaps in words", () => {
  const request = (setup: "default" | "ha", value: number) =>
    figure(`proxy-request.alpha.${setup}`, value, { own: true, when: { setup } });
  const { column, heads } = table({
    "proxy-memory.alpha": [figure("proxy-memory.alpha.a", { low: 40, high: 70 }, { typical: 50 })],
    "proxy-request.alpha": [request("default", 0), request("ha", 100)],
  });
  expect(column("Memory in use")).toEqual(["Memory in use, GiB", "48.8 (39.1 – 68.4)", "no figure"]);
  expect(column("Memory requested")[1]).toBe("0 (defaults) or 97.7 (high availability)");
  expect(column("Cost per month")[0]).toBe("Cost per month, USD");
  expect(heads).toContain("Nodes to add");
  expect(amountText({ atLeast: true, amounts: [{ figure: "1", ends: null, setup: null }] })).toBe("at least 1");
});

test("a sum of which a part has no figure is a lower bound", () => {
  const control = { quantity: "memory", measure: "control-memory", times: "pods" } as const;
  const parts = proxies.components.map((part) => ({ ...part, terms: [...part.terms, control] }));
  const { column } = table(uses(40, 0.4), "pods=1000", [{ ...proxies, components: parts }]);
  expect(column("Memory in use")).toEqual(["Memory in use, GiB", "at least 39.1"]);
});

test("no cell names a unit, no head names two", () => {
  const { heads, rows } = table(uses(40, 0.01));
  for (const { cells } of rows) expect(cells.map(amountText).join(" ")).not.toMatch(/[KMGT]i?B|CPU|USD|nodes|month/);
  for (const head of heads) expect(head.split(", ").length).toBeLessThanOrEqual(head.includes("latency") ? 3 : 2);
});

test("some columns alone, in their order", () => {
  const { results, units } = calculation(overheadInputs(overheadFacts(uses(40, 0.4), models)), "pods=1000");
  const { heads, rows } = amountsTable(results, units, mainAmounts);
  expect(heads).toEqual(["Option", "Memory in use, GiB", "Cost per month, USD", "Nodes to add"]);
  expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
});
