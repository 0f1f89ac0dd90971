import { describe, expect, test } from "vitest";
import { factCheckCanonical, factCheckView } from "@/app/_data/fact-check";
import { facts } from "@/content";
import { factCheck, statementsAPage } from "./fact-check";

const everything = { article: null, verdict: null, topic: null, from: 0 };
const view = (query: string) => factCheckView(new URLSearchParams(query));
const shown = (query: string) => view(query).articles.flatMap(({ statements }) => statements);

describe("the check of published articles", () => {
  test("every statement is on exactly one page", () => {
    const seen: string[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const page: ReturnType<typeof factCheck> = factCheck(facts, { ...everything, from });
      seen.push(...page.articles.flatMap(({ statements }) => statements.map(({ id }) => id)));
      from = page.next;
    }
    expect(seen.length).toBe(facts.articles.flatMap(({ statements }) => statements).length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("an article is whole on its own page, so that a link to a statement finds it", () => {
    for (const { id, statements } of facts.articles) {
      expect(statements.length, id).toBeLessThanOrEqual(statementsAPage);
      expect(shown(`article=${id}`).map((one) => one.id)).toEqual(statements.map(({ n }) => `${id}-${n}`));
    }
  });

  test("filters narrow, and the counts are those of what is chosen", () => {
    const { articles, counts, chosen, total } = view("article=article-000&verdict=contradicted");
    expect(articles.flatMap(({ statements }) => statements).every(({ verdict }) => verdict === "contradicted")).toBe(
      true,
    );
    expect(counts).toEqual([{ verdict: "contradicted", statements: chosen }]);
    expect(chosen).toBeLessThan(total);
    expect(shown("topic=overhead").every(({ topic }) => topic === "overhead")).toBe(true);
  });

  test("a page beyond the end is the last one, and rubbish is told", () => {
    const beyond = view("verdict=opinion&from=200");
    expect(beyond).toMatchObject({ from: 0, previous: null, next: null, query: "verdict=opinion" });
    expect(shown("verdict=opinion&from=200")).toHaveLength(beyond.chosen);
    const last = view("from=205");
    expect(last.from % statementsAPage).toBe(0);
    expect(last.next).toBeNull();
    expect(last.query).toBe(`from=${last.from}`);
    expect(shown("from=205")).toHaveLength(last.total - last.from);
    expect(view("verdict=lies&from=-1").problems.map(({ parameter }) => parameter)).toEqual(["verdict", "from"]);
  });

  test("the page's head has the address of the view", () => {
    for (const query of ["", "from=205", "from=71", "verdict=opinion&from=200", "topic=overhead", "verdict=lies"])
      expect(factCheckCanonical(new URLSearchParams(query)), query).toBe(view(query).query);
  });

  test("what carries a finding is named, with the state of today", () => {
    const proofs = factCheck(facts, everything).articles.flatMap(({ statements }) =>
      statements.flatMap((statement) => statement.proofs),
    );
    expect(new Set(proofs.map(({ kind }) => kind))).toEqual(new Set(["cell", "figure", "requirement", "source"]));
  });
});
