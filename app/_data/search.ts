import { facts } from "@/content";
import { sourceKindWord } from "@/lib/evidence/words";
import { paths } from "@/lib/paths";
import { type Findable, type Found, type FoundKind, searchIndex } from "@/lib/search/search";
import { type ParameterProblem, text } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { nameOfCapability, nameOfOption } from "./names";
import { shownOptions } from "./site";

export const longestSiteSearch = 80;
const searchTable = { q: text(longestSiteSearch) };

const index = searchIndex(findables());

export interface SearchView {
  q: string;
  results: { kind: FoundKind; found: Found[] }[];
  query: string;
  problems: ParameterProblem[];
}

/** Everything with a page or a place on one, by words. */
export function searchView(query: URLSearchParams): SearchView {
  const { values, problems } = parseParameters(searchTable, query);
  return {
    q: values.q,
    results: values.q ? index.find(values.q) : [],
    query: formatParameters(searchTable, values),
    problems,
  };
}

// --

function findables(): Findable[] {
  const frameworks = new Map(facts.frameworks.map(({ id, name }) => [id, name]));
  return [
    ...shownOptions.map(({ id, name, summary, dataPlane }) => ({
      ...{ kind: "option" as const, href: paths.option(id), title: name, line: summary },
      words: `${id} ${dataPlane}`,
    })),
    ...facts.capabilities.map(({ id, name, claim, cells }) => ({
      ...{ kind: "capability" as const, href: paths.capability(id), title: name, line: claim },
      words: `${id} ${Object.values(cells)
        .map((cell) => (cell?.kind === "sourced" ? (cell.resource ?? "") : ""))
        .join(" ")}`,
    })),
    ...facts.requirements.map(({ id, framework, title, asks }) => ({
      ...{ kind: "requirement" as const, href: paths.framework(framework, id), line: asks },
      title: `${frameworks.get(framework) ?? framework} ${id}: ${title}`,
      words: framework,
    })),
    ...facts.blocks.map(({ id, name, gives, takes }) => ({
      ...{ kind: "block" as const, href: paths.block(id), title: name, line: gives },
      words: `${id} ${takes.map(nameOfCapability).join(" ")}`,
    })),
    ...facts.buildingBlocks.map(({ id, name, summary, role, options }) => ({
      ...{ kind: "building-block" as const, href: paths.buildingBlock(id), title: name, line: summary },
      words: `${id} ${role} ${options.map(nameOfOption).join(" ")}`,
    })),
    ...facts.terms.map(({ id, name, alsoCalled, means }) => ({
      ...{ kind: "term" as const, href: paths.term(id), title: name, line: means },
      words: `${id} ${alsoCalled.join(" ")}`,
    })),
    ...facts.questions.map(({ id, title, why }) => ({
      ...{ kind: "question" as const, href: paths.decideWith(`step=${id}`), title, line: why },
      words: id,
    })),
    ...facts.articles.flatMap(({ id, statements }) =>
      statements.map(({ n, says, finding }) => ({
        ...{ kind: "statement" as const, href: paths.statement(id, `${id}-${n}`), title: says, line: finding },
        words: `${id} ${n}`,
      })),
    ),
    ...facts.sources.map(({ id, title, publisher, kind }) => ({
      ...{
        kind: "source" as const,
        href: paths.source(id),
        title,
        line: `${publisher}, ${sourceKindWord[kind].toLowerCase()}`,
      },
      words: id,
    })),
  ];
}
