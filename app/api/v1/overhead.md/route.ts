import { badRequest, download, publicOrigin } from "@/app/_respond";
import { overheadMarkdown } from "@/lib/overhead/markdown";
import * as paths from "@/lib/paths";
import { overheadView } from "../../../_data/overhead";

export function GET(request: Request): Response {
  const { calculation, inputs, places } = overheadView(new URL(request.url).searchParams);
  const refused = badRequest(calculation.problems);
  if (refused) return refused;
  const address = `${publicOrigin(request)}${paths.overheadWith(calculation.query)}`;
  const body = overheadMarkdown(calculation, inputs, places, address);
  const name = `whichmesh-overhead-${inputs.revision}.md`;
  return download(request, body, "text/markdown", name);
}
