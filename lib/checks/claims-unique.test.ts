import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { claimsUnique } from "./claims-unique";

test("a slug stands once in a cell, and may stand again in another", () => {
  expect(claimsUnique(facts())).toEqual([]);
  const twice = facts({
    capabilities: [capability("row", { alpha: sourced(claim("a"), claim("a")), beta: sourced(claim("a")) })],
  });
  expect(claimsUnique(twice)).toMatchObject([{ path: "cells.alpha.claims.1.slug", found: '"a" a second time' }]);
});
