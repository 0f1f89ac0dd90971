import { badRequest, download } from "@/app/_respond";
import { riskRegisterCsv } from "@/lib/decision/risk/register";
import { exportedDecision } from "../../../../_data/decision";
import { exportsOf } from "../../../../_data/decision-record";

export function GET(request: Request): Response {
  const view = exportedDecision(new URL(request.url).searchParams);
  const { record, risks } = exportsOf(view);
  const name = `whichmesh-risks-${view.revision}.csv`;
  return badRequest(view.problems) ?? download(request, riskRegisterCsv(risks, record), "text/csv", name);
}
