import { describe, expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { exportsOf } from "@/app/_data/decision-record";
import { situationQueries } from "@/lib/testing/situations";
import { riskRegisterCsv } from "./register";
import type { Risk } from "./risk";

const situations = Object.entries(situationQueries);
const of = (query: string) => exportsOf(decisionView(new URLSearchParams(query)));
const csvOf = (query: string) => {
  const { risks, record } = of(query);
  return riskRegisterCsv(risks, record, "https://mesh.example");
};

test.each(["machines", "threeServices"] as const)("the register of %s", async (situation) => {
  await expect(csvOf(situationQueries[situation])).toMatchFileSnapshot(`./${situation}.golden.csv`);
});

describe.each(situations.filter(([, query]) => query !== ""))("%s", (_, query) => {
  const { risks, record } = of(query);

  test("ids are unique, and the same with the reader’s own input or without", () => {
    const ids = risks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const other = of(`${query}&people=7`).risks;
    expect(other.map(({ id }) => id)).toEqual(ids);
  });

  test("every reason against, every unproven must and every single answer or fact that flips it is a line", () => {
    const bad = record.consequences.flatMap(({ option, arguments: all }) =>
      all.filter(({ sign }) => sign === "bad").map(({ address }) => `${option} ${address}`),
    );
    const lines = new Set(risks.map(({ option, address }) => `${option} ${address}`));
    for (const one of bad.filter((line) => !line.includes("/method"))) expect(lines).toContain(one);
    const ids = new Set(risks.map(({ id }) => id));
    for (const { id, kind } of record.changes) if (kind !== "weight") expect(ids).toContain(id);
    expect(risks.filter(({ kind }) => kind === "unproven")).toHaveLength(record.unproven.length);
  });

  test("nothing is scored: likelihood, impact, owner and day are the reader’s", () => {
    const [head = "", ...lines] = csvOf(query).replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(head).toContain(",likelihood,impact,owner,due,");
    expect(lines).toHaveLength(risks.length);
    for (const line of lines) expect(line).toContain(",,,,,");
  });
});

test("where nothing is answered there is nothing to decide, and no risk", () => {
  expect(of("").risks).toEqual([]);
});

test("a formula in any field is defused", () => {
  const risk: Risk = {
    id: "x",
    kind: "cell",
    option: "a",
    risk: "=1+1",
    cause: "+1",
    origin: null,
    address: "/a",
    treatment: "@now",
  };
  const csv = riskRegisterCsv([risk], { revision: "r", method: "1" }, "https://mesh.example");
  expect(csv).toContain(",'=1+1,'+1,,,,,'@now,https://mesh.example/a,");
});
