import { facts } from "@/content";
import { sourceKindWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import type { Findable, FoundKind } from "@/lib/search/search";
import { nameOfCapability, nameOfOption } from "./names";
import { shownOptions } from "./site";

/** Pages of the product: title, what stands there, and what else readers call it. */
const pages: [href: string, title: string, line: string, words: string][] = [
  [
    paths.overhead,
    "Overhead calculator",
    "What each option adds to a cluster of your size: memory, CPU, latency and cost.",
    "cost costs price prices money licence memory RAM CPU cores latency resources sizing consumption performance",
  ],
  [
    paths.compare,
    "Compare",
    "The matrix: every option against every row, with the state and its sources.",
    "comparison matrix table options features capabilities versus vs differences CSV",
  ],
  [
    paths.decide,
    "Decide",
    "Questions about your situation, and which option fits the answers.",
    "decision wizard recommendation choose choice questions which mesh",
  ],
  [
    paths.compliance,
    "Compliance",
    "What a mesh shows an assessor, by framework and requirement, and what it leaves to you.",
    "audit auditor assessor regulation regulated frameworks requirements controls PCI SOX GDPR DORA NIS2 HIPAA ISO",
  ],
  [
    paths.plan(),
    "Compliance plan",
    "Several frameworks and an option: what to switch on, what to collect and how often, who does what, and the gaps.",
    "plan evidence register audit pack OSCAL shared responsibility regulator which frameworks apply gaps",
  ],
  [
    paths.requirements(),
    "Requirements of all frameworks",
    "Every requirement listed, by framework, relevance, capability and how it is known.",
    "filter requirements controls list relevance confidence",
  ],
  [
    paths.factCheck,
    "Fact check",
    "Published articles, statement by statement, held against the sources.",
    "facts myths articles claims wrong verdicts contradicted confirmed",
  ],
  [
    paths.unknowns,
    "Unknowns",
    "What nobody has verified: cells without an answer, weak ones, and where proof was sought.",
    "unknown unverified gaps missing open questions",
  ],
  [
    paths.figures,
    "Figures",
    "Every measured figure behind the calculator, with its conditions and its source.",
    "measurements benchmarks numbers memory CPU latency",
  ],
  [
    paths.dates,
    "Dates",
    "Releases, ends of support and of products, changes of rules.",
    "end of life EOL support ends deadlines lifecycle calendar deprecated releases versions upgrade",
  ],
  [
    paths.changes,
    "Changes",
    "What changed between two revisions of the facts.",
    "changelog history revisions news updates diff feed Atom",
  ],
  [
    paths.evidence,
    "Evidence",
    "How many claims stand behind the cells, by grade and by who says it, and where sources disagree.",
    "claims grades conflicts disagreement freshness bias interest",
  ],
  [
    paths.sources,
    "Sources",
    "Every document cited, by publisher.",
    "documents references citations publishers vendors",
  ],
  [
    paths.buildingBlocks,
    "Building blocks",
    "Components, distributions and products that are no option but are named in decisions.",
    "components distributions managed offers conformance",
  ],
  [paths.glossary, "Glossary", "The terms as this site uses them.", "terms definitions dictionary meaning"],
  [
    paths.method,
    "Method",
    "How states, grades, estimates and recommendations are made.",
    "methodology grades rules scoring states support corrections revisions about",
  ],
  [
    paths.methodDecision,
    "Method of the decision",
    "All questions, rules, weights and what each answer favours; how often each option leads over answers at random.",
    "methodology questions criteria weights points scoring bias agenda wins simulation sampling must want",
  ],
  [paths.api, "API", "The figures of every page, as files.", "JSON CSV Markdown download data schema feeds"],
];

type Words = Omit<Findable, "kind">;
const of = (kind: FoundKind, things: readonly Words[]): Findable[] => things.map((thing) => ({ kind, ...thing }));

/** Everything with a page or a place on one. */
export function findables(): Findable[] {
  const frameworks = new Map(facts.frameworks.map(({ id, short }) => [id, short]));
  const rows = facts.capabilities.map(({ id, name, claim, cells }) => ({
    ...{ href: paths.capability(id), title: name, line: claim },
    // A reader asks for “linkerd multi-cluster”: a row answers for every option, and its notes name products.
    words: `${id} ${shownOptions.map((option) => `${option.name} ${cellWords(cells[option.id])}`).join(" ")}`,
  }));
  const requirements = facts.requirements.map(({ id, framework, number, title, asks }) => ({
    ...{ href: paths.framework(framework, id), line: asks, words: `${framework} ${number} ${id}` },
    title: `${frameworks.get(framework) ?? framework} ${number}: ${title}`,
  }));
  const statements = facts.articles.flatMap(({ id, statements }) =>
    statements.map(({ n, says, finding }) => ({
      ...{ href: paths.statement(id, `${id}-${n}`), title: says, line: finding, words: `${id} ${n}` },
    })),
  );
  const dates = facts.lifecycle.map(({ id, on, kind, title, what, options }) => ({
    ...{ href: `${paths.dates}#${id}`, title, line: on ? `${formatDate(on)}: ${what}` : what },
    words: `${id} ${on ?? ""} ${kind === "support-end" ? "end of life EOL" : kind} ${options.map(nameOfOption).join(" ")}`,
  }));
  return [
    ...of("option", shownOptions.map(optionWords)),
    ...of(
      "page",
      pages.map(([href, title, line, words]) => ({ href, title, line, words })),
    ),
    ...of("capability", rows),
    ...of(
      "framework",
      facts.frameworks.map(({ id, name, short, issuer, binds }) => ({
        ...{ href: paths.framework(id), title: name, line: binds, words: `${id} ${short} ${issuer}` },
      })),
    ),
    ...of("requirement", requirements),
    ...of(
      "block",
      facts.blocks.map(({ id, name, gives, takes }) => ({
        ...{ href: paths.block(id), title: name, line: gives },
        words: `${id} ${takes.map(nameOfCapability).join(" ")}`,
      })),
    ),
    ...of(
      "building-block",
      facts.buildingBlocks.map(({ id, name, summary, role, options }) => ({
        ...{ href: paths.buildingBlock(id), title: name, line: summary },
        words: `${id} ${role} ${options.map(nameOfOption).join(" ")}`,
      })),
    ),
    ...of("date", dates),
    ...of(
      "term",
      facts.terms.map(({ id, name, alsoCalled, means }) => ({
        ...{ href: paths.term(id), title: name, line: means, words: `${id} ${alsoCalled.join(" ")}` },
      })),
    ),
    ...of(
      "question",
      facts.questions.map(({ id, title, why }) => ({
        ...{ href: paths.decideWith(`step=${id}`), title, line: why, words: id },
      })),
    ),
    ...of("statement", statements),
    ...of(
      "source",
      facts.sources.map(({ id, title, publisher, kind }) => ({
        ...{ href: paths.source(id), title, line: `${publisher}, ${sourceKindWord[kind].toLowerCase()}`, words: id },
      })),
    ),
  ];
}

// --

type Cell = (typeof facts.capabilities)[number]["cells"][string];

const cellWords = (cell: Cell): string =>
  `${cell?.note ?? ""} ${cell?.kind === "sourced" ? (cell.resource ?? "") : ""}`;

const optionWords = ({ id, name, summary, dataPlane }: (typeof shownOptions)[number]): Words => ({
  ...{ href: paths.option(id), title: name, line: summary, words: `${id} ${dataPlane}` },
});
