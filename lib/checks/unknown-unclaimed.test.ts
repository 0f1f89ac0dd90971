import { expect, test } from "vitest";
import { capability, claim, facts } from "@/lib/testing/facts";
import { unknownUnclaimed } from "./unknown-unclaimed";

const holding = (...claims: ReturnType<typeof claim>[]) =>
  facts({
    capabilities: [
      capability("row", { alpha: { kind: "unknown", sought: [{ where: "Docs", on: "2026-02-01" }], claims } }),
    ],
  });

test("an unknown cell holds no claim that would decide it", () => {
  expect(unknownUnclaimed(holding(claim("a", { rejected: "The page was wrong then." })))).toEqual([]);
  expect(unknownUnclaimed(holding(claim("a", { read: "unverified" })))).toEqual([]);
  expect(unknownUnclaimed(holding(claim("a")))).toMatchObject([{ path: "cells.alpha.claims.0" }]);
});
