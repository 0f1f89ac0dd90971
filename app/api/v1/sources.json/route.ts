import { sourcesCatalogue } from "../../../_data/catalogue";
import { json, noParameters } from "../../_respond";

export function GET(request: Request): Response {
  return noParameters(request) ?? json(request, sourcesCatalogue());
}
