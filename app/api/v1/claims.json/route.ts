import { badRequest, json } from "@/app/_respond";
import { claimsCatalogue } from "../../../_data/catalogue";

export function GET(request: Request): Response {
  const { body, problems } = claimsCatalogue(new URL(request.url).searchParams);
  return badRequest(problems) ?? json(request, body);
}
