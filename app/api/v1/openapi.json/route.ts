import { json, noParameters } from "@/app/_respond";
import { apiDocument } from "../../../_data/api";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, apiDocument());
}
