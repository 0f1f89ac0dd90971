import type { Citation, Source } from "@/lib/schema/types";

/** Letters from strongest to weakest. X is never shown as a fact. */
export const grades = ["A", "B", "C", "X"] as const;
export type Grade = (typeof grades)[number];

export const gradeMeaning: Record<Grade, string> = {
  A: "read in a primary source with no stake in the answer, or in the project's own documents about itself",
  B: "read in a primary source, but a measurement or comparison by a publisher that gains from it",
  C: "second hand, or only an excerpt was seen",
  X: "not verified, never shown as fact",
};

/**
 * How far a statement can be trusted. Computed, never authored.
 *
 * A project's own reference text about its own behaviour is A although the project has a stake:
 * nobody else can define it. The same publisher measuring or comparing itself is B.
 */
export function gradeOf(citation: Pick<Citation, "read" | "about">, source: Pick<Source, "interest">): Grade {
  if (citation.read === "unverified") return "X";
  if (citation.read !== "primary") return "C";
  return citation.about !== "own-behaviour" && source.interest.length > 0 ? "B" : "A";
}

/** True for claims that `interest=hide` drops: measured or compared by a publisher that gains. */
export function isInterested(citation: Pick<Citation, "about">, source: Pick<Source, "interest">): boolean {
  return citation.about !== "own-behaviour" && source.interest.length > 0;
}
