import { json, noParameters } from "@/app/_respond";
import { revisionsCatalogue } from "../../../_data/changes";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, revisionsCatalogue());
}
