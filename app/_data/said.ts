import { planLead, planTitle } from "@/lib/compliance/plan-title";
import { movedPoints } from "@/lib/decision/points-words";
import { detailOf, verdictOf } from "@/lib/decision/words";
import { listOf } from "@/lib/format/words";
import { compareFinding, compareTitle, limitWords } from "@/lib/matrix/compare-words";
import { pairSentences } from "@/lib/matrix/pair-export";
import { sizeText } from "@/lib/overhead/assumptions";
import { heldInShort } from "@/lib/overhead/in-short";
import type { CapabilityView } from "./capability";
import type { CompareView, PairView } from "./compare";
import { type CompliancePageView, type FrameworkPageView, frameworkIds } from "./compliance";
import type { DecisionView } from "./decision";
import type { OverheadView } from "./overhead";
import type { PlanView } from "./plan";

/** A view with as much of its result object as embeds and pictures show, so that older facts can be shown too. */
export type Shown =
  | { view: "matrix"; result: Pick<CompareView, "matrix" | "total" | "limits"> }
  | { view: "pair"; result: Pick<PairView, "a" | "b" | "differing" | "same" | "answer"> }
  | { view: "capability"; result: CapabilityView }
  | { view: "overhead"; result: Pick<OverheadView, "calculation" | "inputs"> }
  | { view: "frameworks"; result: Pick<CompliancePageView, "finding" | "counts" | "heat"> }
  | { view: "framework"; result: Pick<FrameworkPageView, "short" | "finding" | "counts" | "reading" | "body"> }
  | { view: "plan"; result: Pick<PlanView, "plan" | "difference" | "blocks" | "selection" | "choices"> }
  | { view: "recommendation"; result: Pick<DecisionView, "decision" | "telling" | "answers" | "words"> };

/** What a view is called, and the sentence that could be quoted. */
export function saidOf({ view, result }: Shown): { title: string; finding: string } {
  switch (view) {
    case "matrix":
      return { title: compareTitle(result.matrix), finding: compareFinding(result.matrix, result.total) };
    case "pair":
      return { title: `${result.a.name} or ${result.b.name}`, finding: pairSentences(result) };
    case "capability":
      return { title: result.name, finding: result.states };
    case "overhead": {
      const { finding, answer, values } = result.calculation;
      return {
        title: `What a mesh costs: ${sizeText(values)}`,
        finding: [finding, answer].filter(Boolean).join(" "),
      };
    }
    case "frameworks":
      return { title: "Where a mesh matters to an assessor", finding: result.finding };
    case "framework":
      return { title: `${result.short}: what a mesh covers, and what it does not`, finding: result.finding };
    case "plan":
      return { title: planTitle(result), finding: planLead(result) };
    case "recommendation":
      return { title: verdictOf(result.decision, result.telling), finding: detailOf(result.decision, result.telling) };
  }
}

/**
 * What was asked for, changes what is shown, and is said by neither title nor finding: as a sentence, for those who do not
 * see the address. Null where that is nothing.
 */
export function askedOf({ view, result }: Shown): string | null {
  switch (view) {
    case "matrix":
      return limitWords(result.limits).join(" ") || null;
    case "overhead":
      return `Holds for: ${heldInShort(result.calculation.values, result.inputs).join("; ")}.`;
    case "frameworks":
      return someOf(result.heat.rows.map(({ framework }) => framework.short));
    case "recommendation":
      return movedPoints(result.answers.points ?? {}, result.words);
    default:
      return null;
  }
}

// --

/** Which frameworks are shown, where that is not every one there is today. */
function someOf(names: readonly string[]): string | null {
  if (names.length === frameworkIds.length) return null;
  return `Only ${listOf(names)}, of ${frameworkIds.length} frameworks there are today.`;
}
