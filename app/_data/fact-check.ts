import { facts } from "@/content";
import { type FactCheck, type FactSelection, factCheck, pageStart } from "@/lib/evidence/fact-check";
import { factTopics, factVerdicts } from "@/lib/schema/evidence-vocabulary";
import { type ParameterProblem, word } from "@/lib/share/codec";
import { number } from "@/lib/share/number";
import { formatParameters, parseParameters } from "@/lib/share/parameters";

const statements = facts.articles.flatMap(({ statements: all }) => all).length;
const factCheckTable = {
  article: word(facts.articles.map(({ id }) => id)),
  verdict: word(factVerdicts),
  topic: word(factTopics),
  from: number({ minimum: 0, maximum: Math.max(0, statements - 1), whole: true, absent: 0 }),
};

export interface FactCheckView extends FactCheck {
  selection: FactSelection;
  query: string;
  /** Queries of the pages before and after, and of a selection. */
  queryOf: (selection: Partial<FactSelection>) => string;
  problems: ParameterProblem[];
}

/** The check of published articles as an address asks for it. */
export function factCheckView(query: URLSearchParams): FactCheckView {
  const { selection, problems } = selected(query);
  const check = factCheck(facts, selection);
  return {
    ...check,
    selection,
    query: formatParameters(factCheckTable, { ...selection, from: check.from }),
    queryOf: (other) => formatParameters(factCheckTable, other),
    problems,
  };
}

/** Only the canonical query of a view, for the page's head. */
export function factCheckCanonical(query: URLSearchParams): string {
  const { selection } = selected(query);
  return formatParameters(factCheckTable, { ...selection, from: pageStart(facts, selection) });
}

// --

function selected(query: URLSearchParams): { selection: FactSelection; problems: ParameterProblem[] } {
  const { values, problems } = parseParameters(factCheckTable, query);
  return { selection: { ...values, from: values.from ?? 0 }, problems };
}
