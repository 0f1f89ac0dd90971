import { download, noParameters, publicOrigin } from "@/app/_respond";
import { overviewMarkdown } from "@/lib/compliance/overview-files";
import * as paths from "@/lib/paths";
import { compliancePage } from "../../../_data/compliance";
import { newestRevision } from "../../../_data/site";

export function GET(request: Request): Response {
  const refused = noParameters(request);
  if (refused) return refused;
  const body = overviewMarkdown(compliancePage(), newestRevision, `${publicOrigin(request)}${paths.compliance}`);
  const name = `whichmesh-compliance-${newestRevision}.md`;
  return download(request, body, "text/markdown", name);
}
