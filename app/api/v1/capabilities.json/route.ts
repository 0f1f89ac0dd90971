import { json, noParameters } from "@/app/_respond";
import { capabilitiesCatalogue } from "../../../_data/catalogue";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, capabilitiesCatalogue());
}
