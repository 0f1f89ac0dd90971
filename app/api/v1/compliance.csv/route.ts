import { download, noParameters } from "@/app/_respond";
import { overviewCsv } from "@/lib/compliance/overview-files";
import { compliancePage } from "../../../_data/compliance";
import { newestRevision } from "../../../_data/site";

export function GET(request: Request): Response {
  const name = `whichmesh-compliance-${newestRevision}.csv`;
  return noParameters(request) ?? download(request, overviewCsv(compliancePage(), newestRevision), "text/csv", name);
}
