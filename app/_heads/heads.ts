import { sharePath } from "@/lib/embed/share-path";
import * as paths from "@/lib/paths";
import { buildingBlocksView, buildingBlockView } from "../_data/building-blocks";
import { changesView } from "../_data/changes";
import { blockPage } from "../_data/compliance";
import { dashboardView } from "../_data/dashboard";
import { datesView } from "../_data/dates";
import { decisionModel } from "../_data/decision";
import { evidenceView } from "../_data/evidence";
import { factCheckView } from "../_data/fact-check";
import { figuresView } from "../_data/figures";
import { glossaryView } from "../_data/glossary";
import { optionView } from "../_data/option";
import { requirementsView } from "../_data/requirements";
import { sourceView } from "../_data/source";
import { unknownsView } from "../_data/unknowns";
import * as leads from "./leads";

/** What a page is called and says, wherever it is named: in its tab, as its heading, beside a link to it. */
export interface Head {
  /** For the tab: short. */
  title: string;
  heading: string;
  /** The page's sentence. */
  description: string;
}

type Thunk = [path: string, title: string, heading: string, description: () => string];

const none = new URLSearchParams();
const today = () => new Date().toISOString().slice(0, 10);

/** Pages of their own, with what they say when nothing is asked of them. Views have pictures and name themselves. */
const pages = {
  home: [
    paths.home,
    "whichmesh",
    "Which service mesh, if any, should a regulated company run?",
    () => leads.homeLead(dashboardView(today())),
  ],
  buildingBlocks: [
    paths.buildingBlocks,
    "Building blocks",
    "Building blocks",
    () => leads.buildingBlocksLead(buildingBlocksView()),
  ],
  requirements: [
    paths.requirements(),
    "Requirements",
    "Requirements of all frameworks",
    () => leads.requirementsLead(requirementsView(none)),
  ],
  decide: [
    paths.decide,
    "Decide",
    "Which service mesh fits your situation?",
    () =>
      `${decisionModel.questions.length} questions, each of which may be left open: what your answers rule out, and what fits them best. Nothing is stored.`,
  ],
  evidence: [paths.evidence, "Evidence", "The evidence", () => leads.evidenceLead(evidenceView())],
  sources: [paths.sources, "Sources", "Sources", () => leads.sourcesLead(evidenceView())],
  figures: [paths.figures, "Figures", "Figures", () => leads.figuresLead(figuresView(none))],
  factCheck: [
    paths.factCheck,
    "Fact check of published articles",
    "Published articles, held against the sources",
    () => leads.factCheckLead(factCheckView(none)),
  ],
  unknowns: [
    paths.unknowns,
    "What nobody has verified",
    "What nobody has verified",
    () => leads.unknownsLead(unknownsView()),
  ],
  dates: [
    paths.dates,
    "Dates that force a decision",
    "Dates that force a decision",
    () => leads.datesLead(datesView(today())),
  ],
  changes: [paths.changes, "What changed", "What changed", () => leads.changesLead(changesView(none))],
  glossary: [
    paths.glossary,
    "Glossary",
    "Glossary",
    () => `${glossaryView().length} terms as this site uses them, and the rows that use each.`,
  ],
  method: [
    paths.method,
    "Method",
    "How states, estimates and recommendations are made",
    () =>
      "Facts are written down with their sources; verdicts and estimates are computed from them. No file states a winner, and no file states the state of a cell.",
  ],
  methodDecision: [
    paths.methodDecision,
    "Method of the decision",
    "What is asked, what it does, and whom it favours",
    () =>
      "No answer gives points to an option: it names rows and criteria, and one asks what runs today. Whom it favours follows from the facts, and is shown here for every answer.",
  ],
  accessibility: [
    paths.accessibility,
    "Accessibility",
    "Accessibility",
    () => "The aim is WCAG 2.2, level AA, on every page, in both themes.",
  ],
  api: [
    paths.api,
    "API",
    "API",
    () =>
      "The figures of every page, as files for programs. Read from anywhere, without a key; within version 1 things are only added.",
  ],
  share: [
    sharePath(),
    "Share",
    "Share a view",
    () => "As a link, an embed, a table or a picture, for a wiki, a document or a page of your own.",
  ],
  search: [
    paths.search,
    "Search",
    "Search",
    () => "Pages, options, capabilities, requirements, dates, terms, checked statements and sources.",
  ],
  designSystem: [
    "/design-system",
    "Components",
    "Components",
    () => "The marks, controls and notices that pages are made of.",
  ],
} satisfies Record<string, Thunk>;

export type PageName = keyof typeof pages;

/** The head of a page by its name, with its path. */
export function pageHead(name: PageName): Head & { path: string } {
  const [path, title, heading, description] = pages[name];
  return { path, title, heading, description: description() };
}

/** The head of a page by its path; null for views, which have pictures of their own, and for unknown paths. */
export function headOf(path: string): Head | null {
  const [name] = Object.keys(pages).filter((one): one is PageName => isName(one) && pages[one][0] === path);
  if (name) return pageHead(name);
  for (const [pattern, head] of byId) {
    const id = pattern.exec(path)?.[1];
    if (id) return head(id);
  }
  return null;
}

export function optionHead(id: string): Head | null {
  const view = optionView(id);
  return view && { title: view.name, heading: view.name, description: `${view.summary} ${leads.optionFinding(view)}` };
}

export function buildingBlockHead(id: string): Head | null {
  const view = buildingBlockView(id);
  return view && { title: view.name, heading: view.name, description: view.summary };
}

export function blockHead(id: string): Head | null {
  const view = blockPage(id);
  return view && { title: view.name, heading: view.name, description: view.gives };
}

export function sourceHead(id: string): Head | null {
  const view = sourceView(id);
  return view && { title: view.title, heading: view.title, description: leads.sourceLead(view) };
}

// --

const isName = (name: string): name is PageName => Object.hasOwn(pages, name);

const byId: readonly (readonly [RegExp, (id: string) => Head | null])[] = [
  [/^\/options\/([^/]+)$/, optionHead],
  [/^\/blocks\/([^/]+)$/, buildingBlockHead],
  [/^\/compliance\/blocks\/([^/]+)$/, blockHead],
  [/^\/evidence\/sources\/([^/]+)$/, sourceHead],
];
