import type { ParameterProblem } from "@/lib/share/codec";
import { parseParameters } from "@/lib/share/parameters";

/** Anyone may read: the answers hold nothing but published facts. */
const shared = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, { ...init, headers: { ...shared, ...init.headers } });
}

/** A file to keep, named after the revision. */
export function download(body: string, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      ...shared,
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

/** 400 with the first problem as the error and all of them beside it, or null when there is none. */
export function badRequest(problems: readonly ParameterProblem[]): Response | null {
  const [first] = problems;
  if (!first) return null;
  const { code, parameter, message, expected } = first;
  return json({ error: { code, parameter, message, expected }, problems }, { status: 400 });
}

/** For lists that take no parameters: 400 when one is given, or null. */
export function noParameters(request: Request): Response | null {
  return badRequest(parseParameters({}, new URL(request.url).searchParams).problems);
}

export function notFound(path: string): Response {
  return json(
    {
      error: {
        code: "unknown-path",
        parameter: null,
        message: `There is nothing at ${path}.`,
        expected: "an address listed at /api",
      },
    },
    { status: 404 },
  );
}
