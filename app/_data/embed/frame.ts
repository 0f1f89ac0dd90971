import { facts } from "@/content";
import { newestEmbedFormat } from "@/lib/embed/parameters";
import { type FactKind, isOverdue, kindOfCell } from "@/lib/evidence/freshness";
import { formatRevision } from "@/lib/format/date";
import type { Revision } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";
import { nameOfOption } from "../names";
import { newestRevision, revisionIds } from "../site";

/** What every embed says beside its view. */
export interface EmbedFrame {
  /** Whose facts these are: today's, or those of the revision that the address names. */
  revision: string;
  /** Null for a live embed. */
  frozen: {
    /** What has changed since among what is shown, as a sentence. */
    moved: string;
  } | null;
  /** What the address says was recommended then, where that is another answer or was found by another method. */
  since?: string;
  /** Facts in view that have a day of their check. */
  dated: readonly DatedFact[];
  /** Canonical query of the view, with its format, and the revision when it is frozen. */
  query: string;
}

/** What an address asks to embed, or why it cannot be shown. */
export type Asked<T> = { problems: readonly ParameterProblem[]; shown: (EmbedFrame & { body: T }) | null };

interface DatedFact {
  kind: FactKind;
  checkedOn: string;
}

/** How many of the facts in view were checked within their half-life. */
export function freshOf(dated: readonly DatedFact[], today: string): { fresh: number; checked: number } {
  return {
    checked: dated.length,
    fresh: dated.filter(({ kind, checkedOn }) => !isOverdue(kind, checkedOn, today)).length,
  };
}

/** The oldest check of each cell that rests on claims. */
export function datedCells(
  cells: readonly { support: string; sources: readonly { checkedOn: string }[] }[],
): DatedFact[] {
  return cells.flatMap((cell) => {
    const [oldest] = cell.sources.map(({ checkedOn }) => checkedOn).sort();
    return oldest ? [{ kind: kindOfCell(cell), checkedOn: oldest }] : [];
  });
}

/** Parameters of the views that have no page with a query. */
export const ownFormat = { v: linkFormat(newestEmbedFormat) };
export const ownRevision = { rev: revision(revisionIds) };

/** The revision that an address names. */
export const revisionNamed = (rev: string | null): Revision | null =>
  facts.revisions.find(({ id }) => id === rev) ?? null;

/** Where a page could only not compare, an embed has nothing to show. */
export function strictly(problems: readonly ParameterProblem[]): ParameterProblem[] {
  return problems.map((problem) =>
    problem.parameter === "rev" && problem.code === "unknown-value"
      ? {
          ...problem,
          expected: `one of ${revisionIds.join(", ")}`,
          message: `This copy has no revision “${problem.found}”, so it cannot show its facts.`,
        }
      : problem,
  );
}

/** Options that a link names and that a revision did not know. */
export function notYetKnown(options: readonly string[], { id, state }: Revision): ParameterProblem[] {
  const known = state.options.map((option) => option.id);
  return options
    .filter((option) => !known.includes(option))
    .map((option) => ({
      code: "unknown-value",
      parameter: "rev",
      message: `The facts of ${formatRevision(id)} do not hold ${nameOfOption(option)} yet.`,
      repair: "It is left out.",
      expected: later,
      found: option,
    }));
}

/** A revision that did not keep what a view is made of. */
export function notKept({ id }: Revision, what: string): ParameterProblem {
  return {
    code: "unknown-value",
    parameter: "rev",
    message: `The facts of ${formatRevision(id)} hold no ${what} yet.`,
    repair: "Today’s facts are shown.",
    expected: later,
    found: id,
  };
}

const later = `a later revision, such as ${newestRevision}`;

export function missing(parameter: string, expected: string): ParameterProblem {
  return {
    code: "incomplete",
    parameter,
    message: `${parameter} is needed: ${expected}.`,
    repair: "",
    expected,
    found: "nothing",
  };
}

/** `None of these cells has changed since.`; `3 of these cells have changed since.` */
export function movedWords(number: number, things: string): string {
  if (number === 0) return `None of these ${things} has changed since.`;
  return `${number} of these ${things} ${number === 1 ? "has" : "have"} changed since.`;
}
