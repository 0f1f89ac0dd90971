import { gradeOf } from "@/lib/evidence/grade";
import { isNormative } from "@/lib/evidence/resolve";
import type { Citation, Source } from "@/lib/schema/types";
import type { Confidence } from "./words";

/**
 * How well it is known what a requirement asks. Computed, never authored: official when a defining text (law, standard,
 * specification, policy) was read itself, which is grade A; second hand when all that is cited is an excerpt, a report or
 * somebody's description; general when nothing is cited.
 */
export function confidenceOf(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): Confidence {
  if (citations.length === 0) return "general";
  const read = citations.some((citation) => {
    const source = sources.get(citation.source);
    return source && isNormative(source.kind) && gradeOf(citation, source) === "A";
  });
  return read ? "official" : "second-hand";
}
