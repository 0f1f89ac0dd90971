import { json, noParameters, notFound } from "@/app/_respond";
import { jsonSchema, schemaNames } from "@/lib/schema/api-shapes";

/** `<name>.json`: the JSON Schema of the answer of that name. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/schema/[file]">): Promise<Response> {
  const { file } = await params;
  const name = schemaNames.find((known) => file === `${known}.json`);
  if (!name) return notFound(new URL(request.url).pathname);
  return noParameters(request) ?? json(request, jsonSchema(name));
}
