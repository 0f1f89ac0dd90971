import { badRequest, download, publicOrigin } from "@/app/_respond";
import { rankingCsv } from "@/lib/decision/ranking-csv";
import { decisionModel, exportedDecision } from "../../../_data/decision";
import { decisionProblems } from "../../../_data/decision-problems";
import { rankingOf } from "../../../_data/decision-ranking";

export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const refused = badRequest(decisionProblems(searchParams));
  if (refused) return refused;
  const view = exportedDecision(searchParams);
  const name = `whichmesh-ranking-${view.revision}.csv`;
  return (
    badRequest(view.problems) ??
    download(request, rankingCsv(rankingOf(view, publicOrigin(request)), decisionModel), "text/csv", name)
  );
}
