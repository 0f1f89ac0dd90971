import { createHash } from "node:crypto";
import { originOf } from "@/lib/security/origin";
import type { ParameterProblem } from "@/lib/share/codec";
import { abridge, parseParameters } from "@/lib/share/parameters";

/** Anyone may read: the answers hold nothing but published facts. Caches ask again, the ETag makes it cheap. */
const shared = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };

export function json(request: Request, body: unknown): Response {
  return answer(request, JSON.stringify(body), { "Content-Type": "application/json" });
}

/** A feed: read again and again by programs, so it has an ETag like every list. */
export function feed(request: Request, body: string, type: "text/calendar" | "application/atom+xml"): Response {
  return answer(request, body, { "Content-Type": `${type}; charset=utf-8` });
}

/** A picture of a result, with an ETag: who shows links asks again. */
export function image(request: Request, png: Uint8Array<ArrayBuffer>): Response {
  return answer(request, png, { "Content-Type": "image/png" });
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
  const told = abridge(problems).map(({ code, parameter, message, expected }) => ({
    code,
    parameter,
    message,
    expected,
  }));
  return told[0] ? Response.json({ error: told[0], problems: told }, { status: 400, headers: shared }) : null;
}

/** For lists that take no parameters: 400 when one is given, or null. */
export function noParameters(request: Request): Response | null {
  return badRequest(parseParameters({}, new URL(request.url).searchParams).problems);
}

/** @param expected what could stand there instead; left out, any address there is. */
export function notFound(path: string, expected = "an address listed at /api"): Response {
  const error = {
    code: "unknown-path",
    parameter: null,
    message: `There is nothing at ${path}.`,
    expected,
  };
  return Response.json({ error }, { status: 404, headers: shared });
}

/**
 * Where this server is reached, for links in files that leave it: PUBLIC_ORIGIN, read at start, else what the
 * request and the proxies before it say.
 */
export function publicOrigin(request: Request): string {
  return originOf(request.headers, process.env.PUBLIC_ORIGIN) ?? new URL(request.url).origin;
}

// --

function answer(request: Request, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const known = request.headers
    .get("if-none-match")
    ?.split(/,\s*/)
    .map((tag) => tag.replace(/^W\//, ""));
  if (known?.includes(etag)) return new Response(null, { status: 304, headers: { ...shared, ETag: etag } });
  return new Response(body, { headers: { ...shared, ...headers, ETag: etag } });
}
