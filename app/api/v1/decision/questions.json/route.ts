import { questionsJson } from "@/lib/decision/export";
import { decisionModel } from "../../../../_data/decision";
import { newestRevision } from "../../../../_data/site";
import { json, noParameters } from "../../../_respond";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, questionsJson(newestRevision, decisionModel));
}
