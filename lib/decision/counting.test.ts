import { expect, test } from "vitest";
import { decisionFacts, decisionModel, decisionTable } from "@/app/_data/decision";
import { countingRows } from "./counting";
import { standingOf } from "./decide";
import { readDecision } from "./read";

const standing = (query: string) =>
  standingOf(decisionModel, decisionFacts, readDecision(decisionTable, new URLSearchParams(query)).answers);

test("what is wanted, demanded or always asked counts, each row once, with its share of the weight", () => {
  const of = standing(
    "workloads=vms&reasons=encryption.traffic&mtls=must&traffic=mirror&cryptography=fips-must&support=open-only",
  );
  const rows = countingRows(of);
  const names = rows.map(({ row }) => row);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([...of.effects.wants]));
  for (const must of of.effects.musts) if (must.kind === "row") expect(names).toContain(must.capability);
  // Always, in the criterion on upkeep.
  expect(names).toContain("configuration-check");
  const byRows = of.judged.filter(({ scores }) => (Object.values(scores)[0]?.rows.length ?? 0) > 0);
  const total = (weights: readonly { weight: number }[]) => weights.reduce((so, { weight }) => so + weight, 0);
  expect(total(rows)).toBeCloseTo(total(byRows));
});

test("a must carries the answers that demand it, and the states that satisfy all of them", () => {
  const rows = countingRows(standing("mtls=no&cryptography=fips-must&support=contract&extensions=wasm-must"));
  const of = (row: string) => rows.find((one) => one.row === row);
  expect(of("fips-140-3")).toMatchObject({ musts: [{ question: "cryptography", answer: "fips-must" }] });
  expect(of("fips-140-3")?.accepts).toContain("enterprise");
  expect(of("wasm-extension")?.accepts).toContain("preview");
  expect(of("configuration-check")).toMatchObject({ musts: [], accepts: [] });
});
