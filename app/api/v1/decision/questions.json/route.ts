import { json, noParameters } from "@/app/_respond";
import { questionsJson } from "@/lib/decision/export";
import { decisionModel } from "../../../../_data/decision";
import { newestRevision } from "../../../../_data/site";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, questionsJson(newestRevision, decisionModel));
}
