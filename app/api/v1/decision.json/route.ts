import { badRequest, json } from "@/app/_respond";
import { decisionJson } from "@/lib/decision/export";
import { noticesOf, verdictOf } from "@/lib/decision/words";
import { exportedDecision } from "../../../_data/decision";
import { decisionProblems } from "../../../_data/decision-problems";
import { resultOf } from "../../../_data/decision-record";

export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const refused = badRequest(decisionProblems(searchParams));
  if (refused) return refused;
  const view = exportedDecision(searchParams);
  const { revision, answers, decision, flips, weightFlips, cases, telling } = view;
  const said = { verdict: verdictOf(decision, telling), notices: noticesOf(decision, answers, telling), telling };
  return (
    badRequest(view.problems) ??
    json(request, decisionJson(revision, answers, decision, flips, weightFlips, cases, said, resultOf(view)))
  );
}
