import { badRequest, download, publicOrigin } from "@/app/_respond";
import { riskRegisterCsv } from "@/lib/decision/risk/register";
import { exportedDecision } from "../../../../_data/decision";
import { decisionProblems } from "../../../../_data/decision-problems";
import { exportsOf } from "../../../../_data/decision-record";

export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const refused = badRequest(decisionProblems(searchParams));
  if (refused) return refused;
  const view = exportedDecision(searchParams);
  const { record, risks } = exportsOf(view);
  const name = `whichmesh-risks-${view.revision}.csv`;
  return (
    badRequest(view.problems) ??
    download(request, riskRegisterCsv(risks, record, publicOrigin(request)), "text/csv", name)
  );
}
