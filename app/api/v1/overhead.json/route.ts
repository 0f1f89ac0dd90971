import { badRequest, json } from "@/app/_respond";
import { overheadJson } from "@/lib/overhead/export";
import { overheadView } from "../../../_data/overhead";

export function GET(request: Request): Response {
  const { calculation, inputs, places } = overheadView(new URL(request.url).searchParams);
  return badRequest(calculation.problems) ?? json(request, overheadJson(calculation, inputs, places));
}
