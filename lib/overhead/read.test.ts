import fc from "fast-check";
import { expect, test } from "vitest";
import { numberFields } from "./fields";
import { isAtField, isTyped, overheadParameters } from "./parameters";
import { enteredIn, formatOverhead, readOverhead } from "./read";

const table = overheadParameters({
  options: ["alpha", "beta"],
  coefficients: ["proxy-memory.alpha", "proxy-memory.beta"],
  sources: ["docs", "blog"],
  revisions: ["2026-11-20"],
});
const read = (query: string) => readOverhead(table, new URLSearchParams(query));
const entered = (query: string) => enteredIn(table, new URLSearchParams(query));

test.each([
  ["currency=EUR&fx=0,9", ["fx not-a-number"]],
  ["currency=eur&fx=0.9", ["currency unknown-value"]],
  ["currency=EUR", ["fx incomplete"]],
  ["fx=0.9", ["currency incomplete"]],
  ["currency=USD&fx=0.9", ["currency incomplete"]],
])("%s: a rate or currency without the other leaves costs in US dollars", (query, problems) => {
  const found = read(query);
  expect(found.values).toMatchObject({ currency: "USD", fx: null });
  expect(found.problems.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(problems);
});

test("a currency with its rate is taken", () => {
  expect(read("currency=EUR&fx=0.9")).toMatchObject({ values: { currency: "EUR", fx: 0.9 }, problems: [] });
});

test("whatever an address says, the canonical one has no problem and means the same", () => {
  const texts = ["", "0", "1", "0.5", "0,5", "7", "lots", "EUR", "eur", "USD", "alpha", "beta.gone", "ha", "blog", "2"];
  const names = Object.keys(table);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names, "gone"), fc.constantFrom(...texts))),
      fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)),
      (pairs, [currency, fx]) => {
        const { values } = read(new URLSearchParams([...pairs, ["currency", currency], ["fx", fx]]).toString());
        const again = read(formatOverhead(table, values));
        expect(again.problems).toEqual([]);
        expect(again.values).toEqual(values);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("fields keep what was typed, choices what was understood", () => {
  expect(entered("pods=lots&nodes=7&nodes=8&fx=0,9&own.proxy-memory.alpha=1e3&licence.beta=")).toEqual({
    pods: "lots",
    nodes: "7, 8",
    fx: "0,9",
    "own.proxy-memory.alpha": "1e3",
    "licence.beta": "",
  });
  expect(entered("options=beta.consul&scoped=0&setup=ha&basis=blog")).toEqual({
    options: "beta",
    scoped: "0",
    setup: "ha",
    basis: "blog",
  });
  expect(entered("options=beta&options=alpha")).toEqual({ options: "alpha.beta" });
  expect(entered("options=consul&scoped=yes&setup=big&basis=rumour&v=1&rev=2026-11-20&gone=1")).toEqual({});
});

test("the form of an address asks what the address asks", () => {
  for (const query of ["options=beta.consul", "scoped=0&basis=blog&setup=ha", "pods=5&nodes=7.5"]) {
    const form = read(new URLSearchParams(entered(query)).toString());
    expect(form.values).toEqual(read(query).values);
  }
});

test("a mistake stands at a field only where there is one", () => {
  const atField = (query: string) => read(query).problems.map(isAtField);
  expect(atField("pods=lots")).toEqual([true]);
  expect(atField("own.proxy-memory.alpha=lots&licence.alpha=x&currency=eur")).toEqual([true, true, true]);
  expect(atField("own.gone.alpha=3&licence.gone=1&toString=1&constructor=2&foo=1")).toEqual(Array(5).fill(false));
  expect(atField("basis=rumour&scoped=yes")).toEqual([false, false]);
  expect(["pods", "currency", "own.any", "basis", "toString", "hasOwnProperty"].map(isTyped)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("defaults are those of the fields", () => {
  for (const [name, { absent }] of Object.entries(numberFields)) expect(read("").values).toHaveProperty(name, absent);
});
