import { allCitations, type PlacedCitation } from "@/lib/checks/citations";
import { addDays } from "@/lib/format/date";
import type { Facts } from "@/lib/schema/types";

/**
 * After how many days a fact of a kind should have been held against its source again. Versions move in weeks, laws in
 * years; what a project calls a preview is on its way to be something else. Shown on /method.
 */
export const halfLives = {
  version: { days: 60, what: "Versions, support ends and other profile facts of options and building blocks" },
  preview: { days: 90, what: "Cells whose state is preview, and claims that say so" },
  price: { days: 90, what: "Prices" },
  date: { days: 120, what: "Lifecycle dates" },
  cell: { days: 180, what: "All other cells and claims" },
  command: { days: 180, what: "Commands and settings of capability blocks" },
  requirement: { days: 365, what: "What requirements ask" },
  figure: { days: 730, what: "Measured figures, which their own date and version qualify" },
  article: { days: 730, what: "Statements of published articles, which do not change any more" },
} as const;
export type FactKind = keyof typeof halfLives;

/** The last day on which a fact counts as fresh. */
export function dueOn(kind: FactKind, checkedOn: string): string {
  return addDays(checkedOn, halfLives[kind].days);
}

/** @param today `YYYY-MM-DD` */
export function isOverdue(kind: FactKind, checkedOn: string, today: string): boolean {
  return dueOn(kind, checkedOn) < today;
}

/**
 * A cell is as fresh as the claim that was checked longest ago, of those that agree or disagree with its state. Null
 * for cells without such claims, which have nothing to check again.
 */
export function cellCheckedOn(cell: { sources: readonly { checkedOn: string }[] }): string | null {
  return cell.sources.map(({ checkedOn }) => checkedOn).sort()[0] ?? null;
}

interface FreshCell {
  option: string;
  capability: string;
  support: string;
  sources: readonly { checkedOn: string }[];
}

export interface Freshness {
  /** Facts that have a check to be held against. */
  checked: number;
  fresh: number;
  /** Ids of those that are overdue. */
  overdue: readonly string[];
}

/**
 * How many of the cells in view were checked within their half-life, and which were not. The state that the cell has in
 * this view decides how fast it ages.
 */
export function freshnessOf(cells: readonly FreshCell[], today: string): Freshness {
  const dated = cells.flatMap((cell) => {
    const on = cellCheckedOn(cell);
    return on === null ? [] : [{ id: `${cell.capability}.${cell.option}`, kind: kindOfCell(cell), on }];
  });
  const overdue = dated.filter(({ kind, on }) => isOverdue(kind, on, today)).map(({ id }) => id);
  return { checked: dated.length, fresh: dated.length - overdue.length, overdue };
}

/** One fact, and the day on which it was last held against its source. */
export interface DatedFact {
  kind: FactKind;
  checkedOn: string;
}

/**
 * Everything that was held against a source: each citation, and each statement of an article once, by the day of its
 * own check, however many sources carry the verdict.
 */
export function datedFacts(facts: Facts): DatedFact[] {
  const cited = allCitations(facts)
    .map((placed) => ({ kind: kindOfCitation(placed), checkedOn: placed.citation.checkedOn }))
    .filter(({ kind }) => kind !== "article");
  const statements = facts.articles.flatMap((article) =>
    article.statements.map(({ checkedOn }) => ({ kind: "article" as const, checkedOn })),
  );
  return [...cited, ...statements];
}

// --

/**
 * What kind of fact a citation stands for, by where it is written. A claim counts by what it says itself, not by the
 * state of its cell: its source is what has to be read again, whether the claim carried the day or not.
 */
function kindOfCitation({ file, path, citation }: PlacedCitation): FactKind {
  const [, folder = "", area] = file.split("/");
  if (folder === "capabilities") return kindOfCell(citation as { support?: string });
  if (folder === "compliance") return area === "blocks" ? "command" : "requirement";
  return kindByFolder[folder] ?? unknownFolder(file, path);
}

const kindByFolder: Readonly<Record<string, FactKind>> = {
  options: "version",
  "building-blocks": "version",
  lifecycle: "date",
  measurements: "figure",
  prices: "price",
  "fact-check": "article",
};

/** How fast a cell ages, by the state it is in. */
export function kindOfCell({ support }: { support?: string }): FactKind {
  return support === "preview" ? "preview" : "cell";
}

function unknownFolder(file: string, path: string): never {
  throw new Error(`${file} ${path}: no half-life for facts of this folder`);
}
