import { groupBy } from "@/lib/collection/group-by";
import { type FactTopic, type FactVerdict, factVerdicts } from "@/lib/schema/evidence-vocabulary";
import type { CheckedArticle, Facts, Source } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { type Origin, originOf } from "./origin";
import { cellOf, resolveCell } from "./resolve";

/** What the reader chose to see of the check. Null means all. */
export interface FactSelection {
  article: string | null;
  verdict: FactVerdict | null;
  topic: FactTopic | null;
  /** How many of the chosen statements come before the first one asked for; the page that holds it is shown whole. */
  from: number;
}

/** At most this many statements a page; the longest article fits. */
export const statementsAPage = 70;

/** A place of this product that carries a finding. */
export type Proof =
  | { kind: "cell"; capability: { id: string; name: string }; option: { id: string; name: string }; support: Support }
  | { kind: "figure"; id: string; name: string; source: string }
  | { kind: "requirement"; framework: string; id: string; name: string }
  | { kind: "source"; origin: Origin };

export interface FactStatement {
  /** `<article>-<n>`; an address. */
  id: string;
  topic: FactTopic;
  where: string;
  says: string;
  verdict: FactVerdict;
  finding: string;
  checkedOn: string;
  proofs: Proof[];
  sought: readonly { where: string; on: string }[];
}

export interface FactCheck {
  articles: { id: string; title: string; publisher: string; about: string; statements: FactStatement[] }[];
  /** Chosen statements by verdict, verdicts without any left out. */
  counts: { verdict: FactVerdict; statements: number }[];
  /** How many are chosen, on this page and on others. */
  chosen: number;
  /** Where this page begins among them, and where the neighbours begin. */
  from: number;
  previous: number | null;
  next: number | null;
  total: number;
  /** All statements of each article by verdict, whatever is chosen. */
  overview: { id: string; title: string; publisher: string; counts: Record<FactVerdict, number> }[];
}

/** Where the page begins that the reader asked for: pages are whole, and beyond the end stands the last one. */
export function pageStart(facts: Pick<Facts, "articles">, selection: FactSelection): number {
  return startOf(selection.from, chosenStatements(facts, selection).length);
}

/**
 * Published articles, statement by statement, as the reader chose to see them.
 *
 * @throws Error when a statement names a cell, figure or requirement that does not exist (content checks rule it out).
 */
export function factCheck(
  facts: Pick<Facts, "articles" | "sources" | "capabilities" | "options" | "measures" | "requirements" | "frameworks">,
  selection: FactSelection,
): FactCheck {
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const chosen = chosenStatements(facts, selection);
  const start = startOf(selection.from, chosen.length);
  const page = groupBy(chosen.slice(start, start + statementsAPage), ({ id }) => id);
  const named = (id: string) => ({
    id,
    title: sources.get(id)?.title ?? id,
    publisher: sources.get(id)?.publisher ?? "",
  });
  return {
    articles: facts.articles
      .filter(({ id }) => page.has(id))
      .map(({ id, about }) => ({
        ...named(id),
        about,
        statements: (page.get(id) ?? []).map(({ statement }) => shownStatement(id, statement, facts, sources)),
      })),
    counts: factVerdicts
      .map((one) => ({ verdict: one, statements: chosen.filter(({ statement }) => statement.verdict === one).length }))
      .filter(({ statements }) => statements > 0),
    chosen: chosen.length,
    from: start,
    previous: start > 0 ? start - statementsAPage : null,
    next: start + statementsAPage < chosen.length ? start + statementsAPage : null,
    total: facts.articles.flatMap(({ statements }) => statements).length,
    overview: facts.articles.map(({ id, statements }) => ({
      ...named(id),
      counts: Object.fromEntries(
        factVerdicts.map((one) => [one, statements.filter((statement) => statement.verdict === one).length]),
      ) as Record<FactVerdict, number>,
    })),
  };
}

// --

function chosenStatements({ articles }: Pick<Facts, "articles">, { article, verdict, topic }: FactSelection) {
  return articles
    .filter(({ id }) => (article ?? id) === id)
    .flatMap(({ id, statements }) => statements.map((statement) => ({ id, statement })))
    .filter(({ statement }) => (verdict ?? statement.verdict) === statement.verdict)
    .filter(({ statement }) => (topic ?? statement.topic) === statement.topic);
}

function startOf(from: number, chosen: number): number {
  return Math.floor(Math.min(from, Math.max(0, chosen - 1)) / statementsAPage) * statementsAPage;
}

function shownStatement(
  article: string,
  statement: CheckedArticle["statements"][number],
  facts: Parameters<typeof factCheck>[0],
  sources: ReadonlyMap<string, Source>,
): FactStatement {
  const { n, topic, where, says, verdict, finding, checkedOn, sought = [] } = statement;
  return {
    ...{ id: `${article}-${n}`, topic, where, says, verdict, finding, checkedOn, sought },
    proofs: proofsOf(statement, facts, sources),
  };
}

function proofsOf(
  { cells = [], figures = [], requirements = [], citations = [] }: CheckedArticle["statements"][number],
  facts: Parameters<typeof factCheck>[0],
  sources: ReadonlyMap<string, Source>,
): Proof[] {
  return [
    ...cells.map((id) => cellProof(id, facts, sources)),
    ...figures.map((id) => figureProof(id, facts, sources)),
    ...requirements.map((id) => requirementProof(id, facts)),
    ...citations.map((citation): Proof => ({ kind: "source", origin: originOf(citation, sources) })),
  ];
}

function cellProof(id: string, facts: Parameters<typeof factCheck>[0], sources: ReadonlyMap<string, Source>): Proof {
  const [row = "", column = ""] = id.split(".");
  const capability = facts.capabilities.find((one) => one.id === row);
  const option = facts.options.find((one) => one.id === column);
  if (!capability || !option) throw new Error(`${id} is no cell of the matrix`);
  return {
    kind: "cell",
    capability: { id: row, name: capability.name },
    option: { id: column, name: option.name },
    support: resolveCell(cellOf(capability, column), id, sources).support,
  };
}

function figureProof(id: string, facts: Parameters<typeof factCheck>[0], sources: ReadonlyMap<string, Source>): Proof {
  const [measureId = "", column = "", slug = ""] = id.split(".");
  const measure = facts.measures.find((one) => one.id === measureId);
  const claim = measure?.cells[column]?.claims.find((one) => one.slug === slug);
  const option = facts.options.find((one) => one.id === column);
  if (!measure || !claim || !option) throw new Error(`${id} is no figure of the calculator`);
  return {
    kind: "figure",
    id,
    name: `${option.name}: ${measure.name}, ${sources.get(claim.source)?.title ?? claim.source}`,
    source: claim.source,
  };
}

function requirementProof(id: string, { requirements, frameworks }: Parameters<typeof factCheck>[0]): Proof {
  const requirement = requirements.find((one) => `${one.framework}.${one.id}` === id);
  const framework = frameworks.find((one) => one.id === requirement?.framework);
  if (!requirement || !framework) throw new Error(`${id} is no requirement`);
  return {
    kind: "requirement",
    framework: framework.id,
    id: requirement.id,
    name: `${framework.short} ${requirement.number}`,
  };
}
