import { describe, expect, test } from "vitest";
import { decisionFacts, decisionModel, decisionTable } from "@/app/_data/decision";
import { weighedCells } from "@/app/_data/result-outlook";
import { facts } from "@/content";
import type { Adoption } from "@/lib/schema/types";
import { adoptionPlan } from "./adoption";
import { type CountingRow, countingRows, type WeighedCells } from "./counting";
import { standingOf } from "./decide";
import { readDecision } from "./read";

const situations = [
  "",
  "reasons=encryption&mtls=must",
  "reasons=encryption.observability&mtls=must&rules=identity&support=contract",
  "workloads=several&reasons=authorization.traffic&rules=identity.request.token.authorizer.token-must&traffic=canary.header.mirror.breaking.fault.rate.failover.header-must&extensions=wasm-must",
  "workloads=vms&cryptography=own-root.own-root-must&rules=identity.request&traffic=canary.breaking&support=open-only",
  "workloads=windows&cryptography=spire.spire-must.fips-must.revocation-must&today=gateway&records=tcp-log-must&upgrades=no-restart-must&support=stable-must",
];
const standing = (query: string) => {
  const { answers, problems } = readDecision(decisionTable, new URLSearchParams(query));
  expect(problems).toEqual([]);
  return standingOf(decisionModel, decisionFacts, answers);
};
const planOf = (query: string, option: string, stays = false) => {
  const of = standing(query);
  return adoptionPlan(facts.adoption, option, {
    counting: countingRows(of),
    cells: weighedCells,
    contract: of.effects.contract,
    stays,
  });
};
const everyPlan = situations.flatMap((query) =>
  decisionFacts.options.flatMap((option) =>
    [false, true].map((stays) => ({ query, option, stays, plan: planOf(query, option, stays) })),
  ),
);

describe("with today’s facts, for every option", () => {
  test("a plan has stages, and none is empty", () => {
    for (const { query, option, stays, plan } of everyPlan) {
      expect(plan.stages.length, `${option} ${query}`).toBeGreaterThanOrEqual(stays ? 3 : 4);
      for (const { steps } of plan.stages) expect(steps.length).toBeGreaterThan(0);
    }
  });

  test("a step rests on a sourced cell that gives a way, or is a gap with what to do in its place", () => {
    for (const { option, plan } of everyPlan)
      for (const { row, cell, otherwise } of plan.stages.flatMap(({ steps }) => steps)) {
        const written = facts.capabilities.find(({ id }) => id === row)?.cells[option];
        const at = `${row}.${option}`;
        // A step makes sense for every option of its track.
        expect(written?.kind, at).not.toBe("not-applicable");
        expect(cell.support, at).toBe(weighedCells[at]?.support);
        if (otherwise !== null) continue;
        expect(written?.kind, at).toBe("sourced");
        expect(["none", "unknown"], at).not.toContain(cell.support);
      }
  });

  test("gaps are counted, and no option has only gaps", () => {
    for (const { plan } of everyPlan) {
      const steps = plan.stages.flatMap((stage) => stage.steps);
      expect(plan.gaps).toBe(steps.filter(({ otherwise }) => otherwise !== null).length);
      expect(plan.gaps).toBeLessThan(steps.length);
    }
  });

  test("what runs already does not join again", () => {
    const join = facts.adoption.tracks.flatMap(({ stages }) => stages.flatMap(({ id, joins }) => (joins ? [id] : [])));
    expect(join.length).toBeGreaterThan(0);
    const always = new Set(
      facts.adoption.tracks.flatMap(({ stages }) =>
        stages.flatMap(({ id, joins, steps }) =>
          joins ? steps.flatMap(({ row, when }) => (when === "always" ? [`${id} ${row}`] : [])) : [],
        ),
      ),
    );
    for (const { option, stays, plan } of everyPlan) {
      const joining = plan.stages.filter(({ id }) => join.includes(id));
      if (!stays) expect(joining.length, option).toBe(option === "no-mesh" ? 0 : join.length);
      // What the answers ask for beyond that may still be new to it: SPIRE, say, or a second cluster.
      const told = joining.flatMap(({ id, steps }) => steps.map(({ row }) => `${id} ${row}`));
      if (stays) expect(told.filter((one) => always.has(one))).toEqual([]);
    }
  });

  test("a stage that turns on what the option lacks says what it ends with instead", () => {
    const done = (option: string) =>
      planOf("mtls=must", option).stages.find(({ id }) => id === "refuse-plaintext")?.done ?? "";
    expect(done("linkerd")).toContain("is refused");
    expect(done("cilium")).toContain("accepts plaintext");
  });

  test("a row that counts brings its step", () => {
    const rows = (query: string) =>
      planOf(query, "istio-sidecar").stages.flatMap(({ steps }) => steps.map(({ row }) => row));
    expect(rows("")).not.toContain("traffic-mirroring");
    expect(rows("traffic=mirror")).toContain("traffic-mirroring");
  });
});

test("the stages name no option", () => {
  const names = facts.options.flatMap(({ id, name }) =>
    id === "no-mesh" ? [] : [name, ...name.split(" ").slice(0, 1)],
  );
  const text = JSON.stringify(facts.adoption.tracks);
  for (const name of names) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`, "i"));
});

describe("the way of a cell", () => {
  const ends = { goal: "Something works.", done: "A test shows it.", back: "Take it out again." };
  const adoption: Adoption = {
    id: "stages",
    tracks: [
      {
        id: "only",
        stages: [
          {
            id: "one",
            title: "One",
            ...ends,
            steps: [{ row: "row", when: "always", says: "Do what the row asks.", otherwise: "Do something else." }],
          },
        ],
      },
    ],
    trackOf: { alpha: "only" },
  };
  const stepWith = (
    support: WeighedCells[string]["support"],
    contract = false,
    accepts: CountingRow["accepts"] = [],
  ) => {
    const cell = { support, note: null, resource: "Object", conflict: false, grade: "A" as const, checkedOn: null };
    const counting = [{ row: "row", weight: 0.1, musts: [], accepts }];
    const told = { counting, cells: { "row.alpha": cell }, contract, stays: false };
    return adoptionPlan(adoption, "alpha", told).stages[0]?.steps[0]?.otherwise;
  };

  test.each(["full", "partial", "addon"] as const)("%s gives one", (support) => expect(stepWith(support)).toBeNull());

  test.each(["none", "unknown", "preview", "enterprise", "not-applicable"] as const)("%s gives none", (support) =>
    expect(stepWith(support)).toBe("Do something else."),
  );

  test("a paid edition does with a contract, a preview where an answer accepts it", () => {
    expect(stepWith("enterprise", true)).toBeNull();
    expect(stepWith("preview", false, ["full", "preview"])).toBeNull();
  });

  test("an option without a track has no plan", () => {
    expect(adoptionPlan(adoption, "beta", { counting: [], cells: {}, contract: false, stays: false }).stages).toEqual(
      [],
    );
  });
});
