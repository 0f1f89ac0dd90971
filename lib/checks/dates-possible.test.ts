import { expect, test } from "vitest";
import { capability, claim, facts, source, sourced } from "@/lib/testing/facts";
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
