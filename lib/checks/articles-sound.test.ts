import { expect, test } from "vitest";
import type { CheckedArticle } from "@/lib/schema/types";
import { facts } from "@/lib/testing/facts";
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
