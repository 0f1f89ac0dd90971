import { livingOptions } from "@/lib/matrix/options";
import type { OverheadFacts } from "@/lib/overhead/figure";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Criterion, DecisionMethod, Question, Revision, Situation } from "@/lib/schema/types";

/** What is asked, what is judged, and with which numbers. */
export interface DecisionModel {
  questions: readonly Question[];
  criteria: readonly Criterion[];
  /** Situations in which something else comes before a mesh. */
  situations: readonly Situation[];
  method: DecisionMethod;
}

type KeptCell = Revision["state"]["cells"][string];

/** The facts a decision rests on: those of today, or of a revision. */
export interface DecisionFacts {
  /** Options that can be recommended, in content order. */
  options: readonly string[];
  /** By `<capability>.<option>`. */
  cells: Readonly<Record<string, Pick<KeptCell, "support" | "note"> & Partial<Pick<KeptCell, "resource">>>>;
  overhead: OverheadFacts;
}

/**
 * The facts of a revision as a decision rests on them.
 *
 * @param figures today's, for revisions from before there was a calculator: they kept none.
 */
export function decisionFactsOf(
  { options, cells, overhead }: Revision["state"],
  figures: OverheadFacts,
): DecisionFacts {
  const shown = livingOptions(options).map(({ id }) => id);
  return { options: shown, cells, overhead: overhead ?? figures };
}

/** The option to do without. */
export const noMesh = "no-mesh";

/** “I don’t know”: a valid answer to every question with answers to choose from. */
export const dontKnow = "unknown";

/** An answer that says that none of the others holds; like “I don’t know”, it stands alone. */
export const noneOfThese = "none";

/** What the reader answered. A question that is absent was skipped. */
export interface Answers {
  /** Ids of the answers chosen, by question; `[dontKnow]` for “I don’t know”. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** Sizes given; the rest are the calculator's defaults. */
  sizes: Readonly<Partial<Record<SizeName, number>>>;
  /** Points that the reader adds to a criterion or takes away, by its id; absent is 0. */
  points?: Readonly<Record<string, number>>;
}

/** An answer, by the ids of its question and its own. Thresholds of sizes count as answers. */
export interface AnswerRef {
  question: string;
  answer: string;
}
