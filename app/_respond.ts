import { createHash } from "node:crypto";
import { withNearest } from "@/lib/api/nearest";
import { sharedHeaders as shared } from "@/lib/api/refusal";
import { originOf } from "@/lib/security/origin";
import type { ParameterProblem } from "@/lib/share/codec";
import { abridge, parseParameters } from "@/lib/share/parameters";

export function json(request: Request, body: unknown): Response {
  return answer(request, JSON.stringify(body), { "Content-Type": "application/json" });
}

/** A feed: read again and again by programs, so it has an ETag like every list. */
export function feed(request: Request, body: string, type: "text/calendar" | "application/atom+xml"): Response {
  return answer(request, body, { "Content-Type": `${type}; charset=utf-8` });
}

/** A picture, with an ETag: who shows links asks again. */
export function image(request: Request, body: Uint8Array<ArrayBuffer> | string, type = "image/png"): Response {
  return answer(request, body, { "Content-Type": type });
}

/** A file to keep, named after the revision. */
export function download(request: Request, body: string, type: string, name: string): Response {
  return answer(request, body, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}

/** 400 with the first problem as the error and all of them beside it, or null when there is none. */
export function badRequest(problems: readonly ParameterProblem[]): Response | null {
  const told = abridge(problems).map((problem) => ({
    code: problem.code,
    // What only counts the rest names none.
    parameter: problem.parameter || null,
    message: withNearest(problem),
    expected: problem.expected,
  }));
  return told[0] ? Response.json({ error: told[0], problems: told }, { status: 400, headers: shared }) : null;
}

/** For lists that take no parameters: 400 when one is given, or null. */
export function noParameters(request: Request): Response | null {
  return badRequest(parseParameters({}, new URL(request.url).searchParams).problems);
}

/** @param expected what could stand there instead; left out, any address there is. */
export function notFound(path: string, expected = "an address listed at /api"): Response {
  return refuse(404, { code: "unknown-path", parameter: null, message: `There is nothing at ${path}.`, expected });
}

/** An error in the one shape, with a status other than that of wrong parameters. */
export function refuse(
  status: 401 | 404 | 501,
  error: { code: string; parameter: string | null; message: string; expected: string },
): Response {
  return Response.json({ error }, { status, headers: shared });
}

/**
 * Where this server is reached, for links in files that leave it: PUBLIC_ORIGIN, read at start, else what the
 * request and the proxies before it say.
 */
export function publicOrigin(request: Request): string {
  return originOf(request.headers, process.env.PUBLIC_ORIGIN) ?? new URL(request.url).origin;
}

/** Any body that is the same for everybody who asks the same, with an ETag. */
export function answer(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  status = 200,
): Response {
  // Who may frame a document can change while the document does not: a copy under another policy is another answer.
  // Weak: the same bytes go out compressed and plain (RFC 9110, 8.8.1).
  const etag = `W/"${createHash("sha256")
    .update(headers["Content-Security-Policy"] ?? "")
    .update(body)
    .digest("base64url")
    .slice(0, 22)}"`;
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (status === 200 && known.some((tag) => tag === "*" || opaque(tag) === opaque(etag)))
    return new Response(null, { status: 304, headers: { ...shared, ...headers, ETag: etag } });
  return new Response(body, { status, headers: { ...shared, ...headers, ETag: etag } });
}

// --

/** Of an ETag what weak comparison looks at (RFC 9110, 8.8.3.2). */
const opaque = (tag: string) => tag.replace(/^W\//, "");
