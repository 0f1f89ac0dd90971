import { badRequest, download } from "@/app/_respond";
import { overheadCsv } from "@/lib/overhead/csv";
import { overheadView } from "../../../_data/overhead";

export function GET(request: Request): Response {
  const { calculation, inputs, places } = overheadView(new URL(request.url).searchParams);
  const name = `whichmesh-overhead-${inputs.revision}.csv`;
  return (
    badRequest(calculation.problems) ?? download(request, overheadCsv(calculation, inputs, places), "text/csv", name)
  );
}
