import { badRequest, json } from "@/app/_respond";
import { decisionJson } from "@/lib/decision/export";
import { noticesOf, verdictOf } from "@/lib/decision/words";
import { exportedDecision } from "../../../_data/decision";
import { resultOf } from "../../../_data/decision-record";

export function GET(request: Request): Response {
  const view = exportedDecision(new URL(request.url).searchParams);
  const { revision, answers, decision, flips, weightFlips, cases, telling } = view;
  const said = { verdict: verdictOf(decision, telling), notices: noticesOf(decision, answers, telling) };
  return (
    badRequest(view.problems) ??
    json(request, decisionJson(revision, answers, decision, flips, weightFlips, cases, said, resultOf(view)))
  );
}
