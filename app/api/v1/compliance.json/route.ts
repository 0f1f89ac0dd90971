import { json, noParameters } from "@/app/_respond";
import { complianceFile } from "../../../_data/compliance";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, complianceFile());
}
