import { expect, test } from "vitest";
import { capability, claim, facts, option, source, sourced } from "@/lib/testing/facts";
import { datesAhead, datesPossible } from "./dates-possible";

const checkedOn = (day: string) =>
  facts({ capabilities: [capability("row", { alpha: sourced(claim("a", { checkedOn: day })) })] });

test("nothing is checked before it was published", () => {
  expect(datesPossible(checkedOn("2026-01-01"))).toEqual([]);
  expect(datesPossible(checkedOn("2025-12-31"))).toMatchObject([
    { path: "cells.alpha.claims.0.checkedOn", expected: "a day from 2026-01-01, when docs was published" },
  ]);
});

test("nothing is checked, sought or published tomorrow", () => {
  const today = "2026-03-01";
  expect(datesAhead(checkedOn(today), today)).toEqual([]);
  expect(datesAhead(checkedOn("2026-03-02"), today)).toMatchObject([{ path: "cells.alpha.claims.0.checkedOn" }]);
  const ahead = facts({
    sources: [source("docs", { published: "2027-01-01" })],
    capabilities: [capability("row", { alpha: { kind: "unknown", sought: [{ where: "Docs", on: "2026-04-01" }] } })],
  });
  expect(datesAhead(ahead, today).map(({ file, path }) => `${file} ${path}`)).toEqual([
    "content/sources/docs.ts published",
    "content/capabilities/row.ts cells.alpha.sought.0.on",
  ]);
});

test("statements of articles, reports and fruitless searches are dated too", () => {
  const late = "2026-04-01";
  const sought = [{ where: "The site", on: late }];
  const citation = {
    source: "docs",
    locator: "Heading one",
    checkedOn: "2026-02-01",
    read: "primary" as const,
    about: "own-behaviour" as const,
  };
  const tests = { passed: 1, of: 1 };
  const ahead = facts({
    options: [
      option("alpha", { facts: { ...option("alpha").facts, licence: { value: null, because: "not stated", sought } } }),
    ],
    buildingBlocks: [
      {
        ...{ id: "proxy", name: "Proxy", kind: "component", options: [], summary: "A proxy for a test." },
        ...{ role: "It carries the traffic.", facts: [], limits: [], rows: [], sought },
        conformance: [
          {
            ...{ ...citation, implementation: "Alpha", option: "alpha", version: "1.0", on: late, gatewayApi: "1.4" },
            ...{ http: tests, extended: null, grpc: null, unsupported: [] },
          },
        ],
      },
    ],
    articles: [
      {
        id: "docs",
        about: "It recommends a mesh.",
        statements: [
          {
            ...{ n: "01", topic: "security", where: "Introduction", says: "All traffic is encrypted." },
            ...{ verdict: "unsourced", finding: "Nobody says so.", checkedOn: late, sought },
          },
        ],
      },
    ],
  });
  expect(datesAhead(ahead, late)).toEqual([]);
  expect(datesAhead(ahead, "2026-03-01").map(({ file, path }) => `${file} ${path}`)).toEqual([
    "content/options/alpha.ts facts.licence.sought.0.on",
    "content/building-blocks/proxy.ts conformance.0.on",
    "content/building-blocks/proxy.ts sought.0.on",
    "content/fact-check/docs.ts statements.0.checkedOn",
    "content/fact-check/docs.ts statements.0.sought.0.on",
  ]);
});
