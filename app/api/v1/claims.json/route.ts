import { claimsCatalogue } from "../../../_data/catalogue";
import { badRequest, json } from "../../_respond";

export function GET(request: Request): Response {
  const { body, problems } = claimsCatalogue(new URL(request.url).searchParams);
  return badRequest(problems) ?? json(request, body);
}
