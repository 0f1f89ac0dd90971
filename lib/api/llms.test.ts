import { expect, test } from "vitest";
import type { Endpoint } from "./endpoint";
import { llmsOf } from "./llms";

const endpoint: Endpoint = {
  id: "law",
  group: "compliance",
  name: "One law",
  what: "What it asks.",
  at: { json: "/api/v1/{law}.json", csv: "/api/v1/{law}.csv" },
  path: { name: "law", means: "the law", values: ["a", "b"], example: "b" },
  examples: [""],
};

test("what it is, how to cite it, its pages and its addresses, in Markdown", () => {
  const text = llmsOf(
    { title: "Laws", summary: "Of two laws.", says: ["All of them."], cite: ["Name the law."] },
    [{ path: "/law", title: "Law", what: "the law" }],
    [endpoint],
  );
  expect(text).toBe(`# Laws

> Of two laws.

All of them.

## How to cite

- Name the law.

## Pages

- [Law](/law): the law

## API: compliance

- One law as [JSON](/api/v1/b.json), [CSV](/api/v1/b.csv): What it asks. law is one of a, b.
`);
});
