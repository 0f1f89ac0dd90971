import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MatrixLegend } from "@/components/matrix/legend";
import { cellDetail } from "@/lib/evidence/detail";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { capability, claim, facts, option, source, sourced } from "@/lib/testing/facts";
import { CellDetailView } from "./cell-detail";
import { CellList } from "./cell-list";
import { FactStatements } from "./fact-statements";
import { evidenceWords } from "./grade-mark";

const words = (node: ReactNode) =>
  renderToStaticMarkup(node)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

const row = capability("row", {
  // Equal grade, kind and date: nothing decides.
  alpha: sourced(claim("a"), claim("b", { support: "none" }), claim("c", { support: "partial" })),
  // The grade decides.
  beta: sourced(claim("a"), claim("b", { support: "none", read: "second-hand" })),
  gamma: { kind: "unknown", sought: [{ where: "The site", on: "2026-02-01" }] },
});
const known = { options: [option("alpha")], sources: new Map([["docs", source("docs")]]) };
const cell = (id: string) => cellDetail(row, option(id), known);

test("a cell that no rule settles is called open, not settled", () => {
  const list = words(<CellList cells={[cell("alpha"), cell("beta")]} empty="None." withRule />);
  expect(list).toContain("3 claims, left open by rule 4");
  expect(list).toContain("2 claims, 1 against 1, settled by rule 1");
  expect(words(<CellDetailView cell={cell("alpha")} report={null} />)).toContain("Why it stays open");
  expect(words(<CellDetailView cell={cell("beta")} report={null} />)).toContain("How the conflict was settled");
  expect(words(<CellDetailView cell={cell("gamma")} report={null} />)).toContain("The site (1 Feb 2026)");
});

test("the legend and the bar do not call a cell with sources one without", () => {
  const options = ["alpha", "beta", "gamma"].map((id) => option(id));
  const { cells } = buildMatrix(facts({ capabilities: [row], options }), everything);
  const of = (...ids: string[]) => words(<MatrixLegend cells={cells.filter((one) => ids.includes(one.option))} />);
  expect(of("alpha")).toContain("Unknown sources cancel out");
  expect(of("gamma")).toContain("Unknown no source decides it");
  expect(of("alpha", "gamma")).toContain("in 1 of 2 cells sources cancel out");
  expect(of("beta")).not.toContain("Unknown");
  expect(evidenceWords({ A: 1, B: 0, C: 0, none: 1 })).toBe("1 grade A, 0 B, 0 C, 1 without an answer");
});

test("a statement of an article shows the day of its check", () => {
  const statement = {
    ...{ id: "docs-01", topic: "security" as const, where: "Introduction", says: "All is encrypted." },
    ...{ verdict: "unsourced" as const, finding: "Nobody says so.", checkedOn: "2026-11-21", proofs: [] },
    sought: [
      { where: "The site", on: "2026-11-20" },
      { where: "Issues", on: "2026-11-21" },
    ],
  };
  const text = words(<FactStatements statements={[statement]} />);
  expect(text).toContain("Introduction · checked 21 Nov 2026");
  expect(text).toContain("Sought: The site (20 Nov 2026); Issues (21 Nov 2026)");
});
