import { badRequest, download, publicOrigin } from "@/app/_respond";
import { recordMarkdown } from "@/lib/decision/record/markdown";
import { exportedDecision } from "../../../_data/decision";
import { decisionProblems } from "../../../_data/decision-problems";
import { recordOf } from "../../../_data/decision-record";

export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const refused = badRequest(decisionProblems(searchParams));
  if (refused) return refused;
  const view = exportedDecision(searchParams);
  const name = `whichmesh-decision-${view.revision}.md`;
  return (
    badRequest(view.problems) ??
    download(request, recordMarkdown(recordOf(view), publicOrigin(request)), "text/markdown", name)
  );
}
