import { badRequest, download } from "@/app/_respond";
import { matrixCsv } from "@/lib/matrix/export";
import { compareView } from "../../../_data/compare";

export function GET(request: Request): Response {
  const { matrix, revision, problems } = compareView(new URL(request.url).searchParams);
  return (
    badRequest(problems) ??
    download(request, matrixCsv(matrix, revision), "text/csv", `whichmesh-matrix-${revision}.csv`)
  );
}
