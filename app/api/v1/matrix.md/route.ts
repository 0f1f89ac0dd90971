import { badRequest, download, publicOrigin } from "@/app/_respond";
import { matrixMarkdown } from "@/lib/matrix/export";
import * as paths from "@/lib/paths";
import { compareView } from "../../../_data/compare";

export function GET(request: Request): Response {
  const { matrix, limits, revision, query, problems } = compareView(new URL(request.url).searchParams);
  const address = `${publicOrigin(request)}${paths.compareWith(query)}`;
  return (
    badRequest(problems) ??
    download(
      request,
      matrixMarkdown(matrix, limits, revision, address),
      "text/markdown",
      `whichmesh-matrix-${revision}.md`,
    )
  );
}
