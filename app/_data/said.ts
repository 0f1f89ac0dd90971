import { planLead, planTitle } from "@/lib/compliance/plan-title";
import { detailOf, verdictOf } from "@/lib/decision/words";
import { many } from "@/lib/format/quantity";
import { compareFinding, compareTitle } from "@/lib/matrix/compare-words";
import { pairSentences } from "@/lib/matrix/pair-export";
import type { CapabilityView } from "./capability";
import type { CompareView, PairView } from "./compare";
import type { CompliancePageView, FrameworkPageView } from "./compliance";
import type { DecisionView } from "./decision";
import type { OverheadView } from "./overhead";
import type { PlanView } from "./plan";

/** A view with as much of its result object as embeds and pictures show, so that older facts can be shown too. */
export type Shown =
  | { view: "matrix"; result: Pick<CompareView, "matrix" | "total"> }
  | { view: "pair"; result: Pick<PairView, "a" | "b" | "differing" | "same" | "answer"> }
  | { view: "capability"; result: CapabilityView }
  | { view: "overhead"; result: Pick<OverheadView, "calculation"> }
  | { view: "frameworks"; result: Pick<CompliancePageView, "finding" | "counts" | "heat"> }
  | { view: "framework"; result: Pick<FrameworkPageView, "short" | "finding" | "counts" | "reading" | "body"> }
  | { view: "plan"; result: Pick<PlanView, "plan" | "difference" | "blocks" | "selection" | "choices"> }
  | { view: "recommendation"; result: Pick<DecisionView, "decision" | "telling"> };

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
        title: `What a mesh costs: ${many(values.pods, "pod")} on ${many(values.nodes, "node")}`,
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
