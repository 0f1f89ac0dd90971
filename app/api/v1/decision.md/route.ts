import { badRequest, download, publicOrigin } from "@/app/_respond";
import { recordMarkdown } from "@/lib/decision/record/markdown";
import { exportedDecision } from "../../../_data/decision";
import { recordOf } from "../../../_data/decision-record";

export function GET(request: Request): Response {
  const view = exportedDecision(new URL(request.url).searchParams);
  const name = `whichmesh-decision-${view.revision}.md`;
  return (
    badRequest(view.problems) ??
    download(request, recordMarkdown(recordOf(view), publicOrigin(request)), "text/markdown", name)
  );
}
