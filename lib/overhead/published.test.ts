import { expect, test } from "vitest";
import { figure, overheadFacts, proxies, values } from "@/lib/testing/overhead";
import { estimate } from "./estimate";
import type { Figure, Model } from "./figure";
import { publishedOf, unitsOf } from "./published";

const article = { source: "blog", unit: "MB" as const };
const facts = overheadFacts({
  "proxy-memory.alpha": [figure("proxy-memory.alpha.a", { low: 10, high: 20 }, article)],
  "other.alpha": [figure("other.alpha.a", 5, { source: "blog", unit: "MiB" })],
});
const withOther = (times: "connections" | "once"): Model => ({
  ...proxies,
  components: [
    {
      id: "proxies",
      pods: null,
      terms: [
        { quantity: "memory", measure: "proxy-memory", times: "pods" },
        { quantity: "memory", measure: "other", times },
      ],
    },
  ],
});
const of = (query: string, model: Model = proxies) => {
  const found = estimate(model, facts, values(`basis=blog&${query}`));
  return { memory: found.memory, published: publishedOf(found, facts) };
};

test("a source alone is told in its own unit, in the prefix that suits", () => {
  expect(of("pods=1000").published.memory).toMatchObject({ low: 10, high: 20, unit: "GB" });
  expect(of("pods=10").published.memory).toMatchObject({ low: 100, high: 200, unit: "MB" });
});

test("a term that counts nothing has no say in the unit; one that counts has", () => {
  expect(of("pods=1000", withOther("connections")).published.memory).toMatchObject({ unit: "GB" });
  expect(of("pods=1000", withOther("once")).published.memory).toBeNull();
  expect(of("pods=1000&connections=3", withOther("connections")).published.memory).toBeNull();
});

test("the reader's own figure has no published unit, whatever stands beside it", () => {
  const own = values("basis=blog&pods=1000&own.proxy-memory.beta=33");
  const beta: Model = { ...withOther("once"), id: "beta" };
  const both = overheadFacts({ "proxy-memory.beta": [], "other.beta": [figure("other.beta.a", 5, article)] }, [beta]);
  const found = estimate(beta, both, own);
  expect(found.memory?.high).toBe(33_000 + 5_000_000 / 1_048_576);
  expect(publishedOf(found, both).memory).toBeNull();
  expect(of("pods=1000&own.proxy-memory.alpha=33").published.memory).toBeNull();
});

test("results stand in decimal units only when all that add something are published so", () => {
  const none = { memory: null, published: null };
  const decimal = of("pods=1000");
  const binary = of("pods=1000", withOther("once"));
  expect(unitsOf([decimal, none])).toBe("MB");
  expect(unitsOf([decimal, binary])).toBe("MiB");
  expect(unitsOf([none])).toBe("MiB");
  const inMib: Figure[] = [figure("proxy-memory.alpha.a", 10, { source: "blog" })];
  const mib = estimate(proxies, overheadFacts({ "proxy-memory.alpha": inMib }), values("basis=blog"));
  expect(
    unitsOf([{ memory: mib.memory, published: publishedOf(mib, overheadFacts({ "proxy-memory.alpha": inMib })) }]),
  ).toBe("MiB");
});
