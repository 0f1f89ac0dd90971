import { badRequest, json } from "@/app/_respond";
import { decisionJson } from "@/lib/decision/export";
import { noticesOf, verdictOf } from "@/lib/decision/words";
import { decisionView } from "../../../_data/decision";

export function GET(request: Request): Response {
  const view = decisionView(new URL(request.url).searchParams);
  const { revision, answers, decision, flips, weightFlips, cases, telling } = view;
  const said = { verdict: verdictOf(decision, telling), notices: noticesOf(decision, answers, telling) };
  return (
    badRequest(view.problems) ??
    json(request, decisionJson(revision, answers, decision, flips, weightFlips, cases, said))
  );
}
