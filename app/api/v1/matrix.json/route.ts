import { compareView } from "../../../_data/compare";
import { badRequest, json } from "../../_respond";

export function GET(request: Request): Response {
  const { matrix, revision, problems } = compareView(new URL(request.url).searchParams);
  return (
    badRequest(problems) ??
    json({
      revision,
      options: matrix.options.map(({ id, name, status }) => ({ id, name, status })),
      capabilities: matrix.capabilities.map(({ id, name, group, counts }) => ({ id, name, group, counts })),
      cells: matrix.cells,
    })
  );
}
