import { expect, test } from "vitest";
import type { CheckedArticle } from "@/lib/schema/types";
import { capability, claim, facts, measure, measurement, sourced } from "@/lib/testing/facts";
import { articlesSound } from "./articles-sound";

const statement = (with_: Partial<CheckedArticle["statements"][number]>) => ({
  n: "01",
  topic: "security" as const,
  where: "Introduction",
  says: "All traffic is encrypted.",
  verdict: "contradicted" as const,
  finding: "Plaintext is accepted by default.",
  checkedOn: "2026-02-01",
  ...with_,
});
const withStatements = (...statements: CheckedArticle["statements"]) =>
  articlesSound(facts({ articles: [{ id: "docs", about: "It recommends a mesh.", statements }] }));

test("a verdict rests on something that exists", () => {
  expect(withStatements(statement({}))).toMatchObject([
    { file: "content/fact-check/docs.ts", path: "statements.0", found: "none" },
  ]);
  expect(withStatements(statement({ cells: ["same.alpha"] }))).toEqual([]);
  expect(
    withStatements(statement({ cells: ["same.gamma"], requirements: ["gdpr.99"], figures: ["a.b.c"] })),
  ).toMatchObject([
    { path: "statements.0.cells.0", found: "same.gamma" },
    { path: "statements.0.figures.0", found: "a.b.c" },
    { path: "statements.0.requirements.0", found: "gdpr.99" },
  ]);
});

test("what decides nothing proves nothing by itself", () => {
  const sought = [{ where: "The site", on: "2026-02-01" }];
  const check = (proofs: Partial<CheckedArticle["statements"][number]>) =>
    articlesSound(
      facts({
        articles: [{ id: "docs", about: "It recommends a mesh.", statements: [statement(proofs)] }],
        capabilities: [
          capability("row", {
            alpha: { kind: "unknown", sought },
            beta: sourced(claim("a"), claim("b", { support: "none" })),
            gamma: sourced(claim("a")),
          }),
        ],
        measures: [
          measure("memory", {
            alpha: { claims: [measurement("refused", { rejected: "No load is given." }), measurement("kept")] },
          }),
        ],
      }),
    );
  for (const proofs of [
    { cells: ["row.alpha"] },
    { cells: ["row.beta"] },
    { figures: ["memory.alpha.refused"] },
    { cells: ["row.alpha"], figures: ["memory.alpha.refused"] },
  ])
    expect(check(proofs)).toMatchObject([
      { path: "statements.0", found: [...(proofs.cells ?? []), ...(proofs.figures ?? [])].join(", ") },
    ]);
  expect(check({ cells: ["row.alpha", "row.gamma"] })).toEqual([]);
  expect(check({ cells: ["row.alpha"], figures: ["memory.alpha.kept"] })).toEqual([]);
  expect(check({ verdict: "unsourced", figures: ["memory.alpha.refused"] })).toEqual([]);
});

test("an unsourced statement says where proof was sought; an opinion needs none", () => {
  expect(withStatements(statement({ verdict: "unsourced" }))).toHaveLength(1);
  expect(
    withStatements(statement({ verdict: "unsourced", sought: [{ where: "The site", on: "2026-02-01" }] })),
  ).toEqual([]);
  expect(withStatements(statement({ verdict: "opinion" }))).toEqual([]);
});

test("numbers are told apart", () => {
  const fine = statement({ cells: ["same.alpha"] });
  expect(withStatements(fine, fine)).toMatchObject([{ path: "statements.1.n", found: "01" }]);
});
