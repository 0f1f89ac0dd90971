import { describe, expect, test } from "vitest";
import { complianceFacts, framework, requirement } from "@/lib/testing/compliance";
import { candidates } from "./applicability";
import { blockViews, groundOf } from "./block";
import { checkCadence } from "./calendar";
import { planDifference } from "./difference";
import { frameworkView } from "./framework";
import { heatMap } from "./heat-map";
import { gapsOf, planOf, toSwitchOn, untouchedBy } from "./plan";
import { statusInShort } from "./plan-words";

/** Law asks for blocks one and two, and for something no mesh answers; rule for block one. Alpha has all of it. */
const facts = complianceFacts();
const statement = facts.frameworks[0]?.status[0];
if (!statement) throw new Error("a framework has a status");
const ground = groundOf(facts);
const blocks = blockViews(ground);
const views = (from = facts) => from.frameworks.flatMap(({ id }) => frameworkView(id, groundOf(from)) ?? []);

describe("the plan of one option for several frameworks", () => {
  const plan = planOf(views(), "alpha", blocks);

  test("each block once, with every requirement it serves", () => {
    expect(
      toSwitchOn(plan).map(({ block, serves }) => [
        block.id,
        serves.map(({ requirement, note }) => [requirement.framework.id, requirement.id, note]),
      ]),
    ).toEqual([
      [
        "one",
        [
          ["law", "1-1", "For what is in the mesh."],
          ["rule", "a", null],
        ],
      ],
      ["two", [["law", "1-1", null]]],
    ]);
  });

  test("what no mesh answers stays in, as what stays with you", () => {
    expect(plan.shares.map(({ requirement, state }) => [requirement.id, state])).toEqual([
      ["1-1", "full"],
      ["1-2", null],
      ["a", "full"],
    ]);
    expect(untouchedBy(plan).map(({ requirement }) => requirement.id)).toEqual(["1-2"]);
  });

  test("the calendar holds a block’s evidence once, and a requirement’s own for each assessment", () => {
    expect(
      plan.calendar.map(({ every, items }) => [
        every,
        items.map(({ block, serves }) => [block?.id ?? null, serves.length]),
      ]),
    ).toEqual([
      [
        "change",
        [
          ["one", 2],
          ["two", 1],
        ],
      ],
      [
        "assessment",
        [
          [null, 1],
          [null, 1],
          [null, 1],
        ],
      ],
    ]);
  });

  test("what a framework sets itself goes before, and is cited", () => {
    const cadence = { ...statement, value: "Twice a year.", every: "half-year" as const };
    const { state: _, on: __, ...cited } = cadence;
    const set = complianceFacts({ requirements: [requirement("1-1", "law", { cadence: cited })] });
    const [, due] = planOf(views(set), "alpha", blocks).calendar;
    expect(due?.every).toBe("half-year");
    expect(due?.items[0]?.set?.value).toBe("Twice a year.");
  });

  test("its finding counts, and gives no share and no verdict", () => {
    expect(plan.finding).toBe(
      "For LAW and RULE, 2 capabilities of a mesh count: Option alpha has 2 in full. Of 3 entries, 1 is out of any mesh’s reach, and every one leaves something to you.",
    );
  });

  test("an option without what is asked for: nothing to switch on where it has none, gaps from the weakest", () => {
    const beta = planOf(views(), "beta", blocks);
    expect(toSwitchOn(beta).map(({ block }) => block.id)).toEqual(["one"]);
    expect(gapsOf(beta).map(({ block, cover }) => [block.id, cover.state])).toEqual([
      ["two", "none"],
      ["one", "partial"],
    ]);
    expect(() => planOf(views(), "gone", blocks)).toThrow("gone is no option");
  });
});

test("two options: what differs, and nothing of what does not", () => {
  const of = (option: string, from = facts) => planOf(views(from), option, blocks);
  const difference = planDifference(of("alpha"), of("beta"));
  expect(difference.differs.map(({ a, b }) => [a.block.id, a.cover.state, b.cover.state])).toEqual([
    ["one", "full", "partial"],
    ["two", "full", "none"],
  ]);
  expect(difference.requirements.map(({ requirement, a, b }) => [requirement.id, a, b])).toEqual([
    ["1-1", "full", "none"],
    ["a", "full", "partial"],
  ]);
  expect(difference.finding).toBe(
    "Option alpha and Option beta differ in 2 capabilities, and with that in what they bring to 1 of LAW and 1 of RULE entries.",
  );
  const same = planDifference(of("alpha"), of("alpha"));
  expect([same.differs, same.same.length, same.requirements]).toEqual([[], 2, []]);
});

test("a framework counts by sector and region, the most binding way first", () => {
  const way = (binding: "law" | "choice", with_ = {}) => ({ ...statement, binding, ...with_ });
  const strip = (one: ReturnType<typeof way>) => {
    const { state: _, on: __, ...rest } = one as typeof one & { state?: string; on?: string };
    return rest;
  };
  const from = complianceFacts({
    frameworks: [
      framework("law", { applies: [way("choice"), way("law", { sectors: ["bank"], regions: ["eu"] })].map(strip) }),
      framework("rule", { applies: [strip(way("law", { regions: ["us"] }))] }),
    ],
  });
  const told = (...asked: [Parameters<typeof candidates>[1], Parameters<typeof candidates>[2]]) =>
    candidates(views(from), ...asked).map(({ framework, ways }) => [framework.id, ways.map(({ binding }) => binding)]);
  expect(told("bank", "eu")).toEqual([["law", ["law", "choice"]]]);
  expect(told("health", "eu")).toEqual([["law", ["choice"]]]);
  expect(told("health", "us")).toEqual([
    ["rule", ["law"]],
    ["law", ["choice"]],
  ]);
  expect(told("bank", null).map(([id]) => id)).toEqual(["law", "rule"]);
  expect(told("insurance", null).map(([id]) => id)).toEqual(["rule", "law"]);
  expect(told(null, null)).toHaveLength(2);
});

test("the heat map has the strongest relevance, and leaves out what no mesh answers", () => {
  const { rows } = heatMap(views(), blocks);
  expect(
    rows.map(({ framework, cells }) => [
      framework.id,
      cells.map(({ relevance, requirements }) => [relevance, requirements]),
    ]),
  ).toEqual([
    [
      "law",
      [
        ["direct", 1],
        ["direct", 1],
      ],
    ],
    [
      "rule",
      [
        ["evidence", 1],
        [null, 0],
      ],
    ],
  ]);
});

test("checks run as often as the most frequent of what they show, and changes are no rhythm", () => {
  const every = (...all: ("change" | "month" | "year")[]) => ({
    accepted: all.map((every) => ({ what: "Something.", every })),
  });
  expect(checkCadence(every("change", "year", "month"))).toBe("month");
  expect(checkCadence(every("change"))).toBe("change");
});

test("a life in short: of each state the first date", () => {
  expect(
    statusInShort([
      { state: "in-force", on: "2024-10-18" },
      { state: "in-force", on: "2023-01-16" },
      { state: "proposed" },
      { state: "future", on: "2027-01-01" },
      {},
    ]),
  ).toEqual(["In force since 16 Jan 2023", "Next date 1 Jan 2027", "Change proposed"]);
});
