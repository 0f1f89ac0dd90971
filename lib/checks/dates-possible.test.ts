import { expect, test } from "vitest";
import { capability, claim, facts, source, sourced } from "@/lib/testing/facts";
import { datesPossible } from "./dates-possible";

const today = "2026-03-01";

const checkedOn = (day: string) =>
  facts({ capabilities: [capability("row", { alpha: sourced(claim("a", { checkedOn: day })) })] });

test("nothing is checked tomorrow", () => {
  expect(datesPossible(checkedOn("2026-03-01"), { today })).toEqual([]);
  expect(datesPossible(checkedOn("2026-03-02"), { today })).toMatchObject([
    { path: "cells.alpha.claims.0.checkedOn", expected: "a day up to today, 2026-03-01", found: "2026-03-02" },
  ]);
});

test("nothing is checked before it was published, nor published tomorrow", () => {
  expect(datesPossible(checkedOn("2025-12-31"), { today })).toMatchObject([{ found: "2025-12-31" }]);
  expect(
    datesPossible(facts({ capabilities: [], sources: [source("docs", { published: "2027-01-01" })] }), { today }),
  ).toMatchObject([{ file: "content/sources/docs.ts", path: "published" }]);
});
