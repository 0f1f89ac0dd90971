import { badRequest, download, json, notFound, publicOrigin } from "@/app/_respond";
import { frameworkIds } from "../../../../_data/compliance";
import { complianceFileNamed } from "../../../../_data/compliance-files";

export async function GET(request: Request, { params }: RouteContext<"/api/v1/compliance/[file]">): Promise<Response> {
  const { searchParams, pathname } = new URL(request.url);
  const file = complianceFileNamed((await params).file, searchParams, publicOrigin(request));
  if (!file) return notFound(pathname, `the name of a file of one of ${frameworkIds.join(", ")}, or of plan`);
  if (file.kind === "json") return json(request, file.body);
  if (file.kind === "download") return download(request, file.body, file.type, file.name);
  return badRequest(file.problems) ?? notFound(pathname);
}
