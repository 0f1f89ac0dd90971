import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { partsOfSum } from "./breakdown";

const { calculation, inputs } = overheadView(
  new URLSearchParams("pods=800&nodes=30&setup=ha&licence.linkerd=250&encryption=ipsec"),
);

test.each(["memory", "costPerMonth"] as const)("parts of %s add up to the whole, end by end", (what) => {
  for (const result of calculation.results) {
    const whole = result[what];
    if (!whole || whole.high === 0) continue;
    const parts = partsOfSum(what, result, inputs.facts.models, calculation.values);
    for (const end of ["low", "high"] as const)
      expect(
        parts.reduce((so, { range }) => so + range[end], 0),
        result.option,
      ).toBeCloseTo(whole[end], 6);
  }
});

test("a licence is a part of its own", () => {
  const linkerd = calculation.results.find(({ option }) => option === "linkerd");
  const parts = linkerd ? partsOfSum("costPerMonth", linkerd, inputs.facts.models, calculation.values) : [];
  expect(parts.at(-1)).toMatchObject({ id: "licence", range: { high: 250 } });
});
