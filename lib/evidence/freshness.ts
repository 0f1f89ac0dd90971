import type { PlacedCitation } from "@/lib/checks/citations";
import { addDays } from "@/lib/format/date";

/**
 * After how many days a fact of a kind should have been held against its source again. Versions move in weeks, laws in
 * years; what a project calls a preview is on its way to be something else. Shown on /method.
 */
export const halfLives = {
  version: { days: 60, what: "Versions, support ends and other profile facts of options and building blocks" },
  preview: { days: 90, what: "Cells that rest on a preview or on something not stable" },
  price: { days: 90, what: "Prices" },
  date: { days: 120, what: "Lifecycle dates" },
  cell: { days: 180, what: "All other cells" },
  command: { days: 180, what: "Commands and settings of capability blocks" },
  requirement: { days: 365, what: "What requirements ask" },
  figure: { days: 730, what: "Measured figures, which their own date and version qualify" },
  article: { days: 730, what: "Verdicts on published articles, which do not change any more" },
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
 * A cell is as fresh as the claim that was checked longest ago. Null for cells without claims, which have nothing to
 * check again.
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

/** How many of the cells in view were checked within their half-life, and which were not. */
export function freshnessOf(cells: readonly FreshCell[], today: string): Freshness {
  const dated = cells.flatMap((cell) => {
    const on = cellCheckedOn(cell);
    return on === null ? [] : [{ id: `${cell.capability}.${cell.option}`, kind: kindOfCell(cell), on }];
  });
  const overdue = dated.filter(({ kind, on }) => isOverdue(kind, on, today)).map(({ id }) => id);
  return { checked: dated.length, fresh: dated.length - overdue.length, overdue };
}

/** What kind of fact a citation stands for, by where it is written. */
export function kindOfCitation({ file, path, citation }: PlacedCitation): FactKind {
  const [, folder = "", area] = file.split("/");
  if (folder === "capabilities") return kindOfCell(citation as { support?: string });
  if (folder === "compliance") return area === "blocks" ? "command" : "requirement";
  return kindByFolder[folder] ?? unknownFolder(file, path);
}

// --

const kindByFolder: Readonly<Record<string, FactKind>> = {
  options: "version",
  "building-blocks": "version",
  lifecycle: "date",
  measurements: "figure",
  prices: "price",
  "fact-check": "article",
};

function kindOfCell({ support }: { support?: string }): FactKind {
  return support === "preview" ? "preview" : "cell";
}

function unknownFolder(file: string, path: string): never {
  throw new Error(`${file} ${path}: no half-life for facts of this folder`);
}
