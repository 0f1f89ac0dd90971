import { matrixMarkdown } from "@/lib/matrix/export";
import { paths } from "@/lib/paths";
import { compareView } from "../../../_data/compare";
import { badRequest, download } from "../../_respond";

export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const { matrix, revision, query, problems } = compareView(searchParams);
  return (
    badRequest(problems) ??
    download(
      matrixMarkdown(matrix, revision, paths.compareWith(query)),
      "text/markdown",
      `whichmesh-matrix-${revision}.md`,
    )
  );
}
