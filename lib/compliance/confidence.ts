import { gradeOf } from "@/lib/evidence/grade";
import { isNormative } from "@/lib/evidence/resolve";
import type { Citation, Source } from "@/lib/schema/types";
import type { Confidence } from "./words";

/**
 * How well it is known what a requirement asks. Computed, never authored: official when a defining text (law, standard,
 * specification, policy) was read itself, and nothing it rests on is below grade A; second hand when an excerpt, a report
 * or somebody's description is part of it; general when nothing is cited. A standard's glossary, read in full, must not
 * make a requirement official whose own text was seen in excerpts only.
 */
export function confidenceOf(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): Confidence {
  if (citations.length === 0) return "general";
  const read = citations.map((citation) => {
    const source = sources.get(citation.source);
    return source ? { grade: gradeOf(citation, source), defines: isNormative(source.kind) } : null;
  });
  const official = read.some((one) => one?.defines) && read.every((one) => one?.grade === "A");
  return official ? "official" : "second-hand";
}
