import { decisionJson } from "@/lib/decision/export";
import { decisionView } from "../../../_data/decision";
import { badRequest, json } from "../../_respond";

export function GET(request: Request): Response {
  const { revision, answers, decision, flips, weightFlips, cases, problems } = decisionView(
    new URL(request.url).searchParams,
  );
  return badRequest(problems) ?? json(request, decisionJson(revision, answers, decision, flips, weightFlips, cases));
}
