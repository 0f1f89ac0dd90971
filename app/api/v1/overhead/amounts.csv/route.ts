import { badRequest, download } from "@/app/_respond";
import { amountsCsv } from "@/lib/overhead/amounts-csv";
import { overheadView } from "../../../../_data/overhead";

export function GET(request: Request): Response {
  const { calculation, inputs } = overheadView(new URL(request.url).searchParams);
  const name = `whichmesh-overhead-amounts-${inputs.revision}.csv`;
  return (
    badRequest(calculation.problems) ?? download(request, amountsCsv(calculation, inputs.revision), "text/csv", name)
  );
}
