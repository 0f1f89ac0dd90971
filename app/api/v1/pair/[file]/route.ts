import { download, json, noParameters, notFound, publicOrigin } from "@/app/_respond";
import { pairFileNamed, pairFilesExpected } from "../../../../_data/pair-files";

/** `<a>-vs-<b>.json`, `.csv` or `.md`: two options side by side, in the order given. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/pair/[file]">): Promise<Response> {
  const file = pairFileNamed((await params).file, publicOrigin(request));
  if (!file) return notFound(new URL(request.url).pathname, pairFilesExpected);
  const refused = noParameters(request);
  if (refused) return refused;
  return file.kind === "json" ? json(request, file.body) : download(request, file.body, file.type, file.name);
}
