import { complianceFile } from "../../../_data/compliance";
import { json, noParameters } from "../../_respond";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, complianceFile());
}
