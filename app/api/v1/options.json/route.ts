import { json, noParameters } from "@/app/_respond";
import { optionsCatalogue } from "../../../_data/catalogue";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, optionsCatalogue());
}
