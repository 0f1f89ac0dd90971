import { download, json, noParameters, notFound } from "@/app/_respond";
import { frameworkFile } from "../../../../_data/compliance";

export async function GET(request: Request, { params }: RouteContext<"/api/v1/compliance/[file]">): Promise<Response> {
  const found = frameworkFile((await params).file);
  if (!found) return notFound(new URL(request.url).pathname);
  const refused = noParameters(request);
  if (refused) return refused;
  return found.suffix === "csv" ? download(request, found.body, "text/csv", found.name) : json(request, found.body);
}
