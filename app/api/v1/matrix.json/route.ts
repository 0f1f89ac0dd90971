import { badRequest, json } from "@/app/_respond";
import { matrixJson } from "@/lib/matrix/export";
import { compareView } from "../../../_data/compare";

export function GET(request: Request): Response {
  const { matrix, revision, problems } = compareView(new URL(request.url).searchParams);
  return badRequest(problems) ?? json(request, matrixJson(matrix, revision));
}
