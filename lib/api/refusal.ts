/**
 * What programs are told before any address is looked at: a wrong method, a path that cannot be read, a query that is too
 * long, a browser’s question whether it may read. One place for all addresses, called by `proxy.ts`, and in front of Next
 * by `before-next.ts`.
 */
import { isReadable, readablePath } from "@/lib/security/request-path";

/** Bytes. Longer queries end in caches and proxies on the way; a whole decision takes about 2,000. */
export const longestQuery = 8_192;

export interface Refusal {
  status: 204 | 400 | 405 | 414;
  headers: Readonly<Record<string, string>>;
  /** As JSON; null without a body. */
  body: { error: { code: string; parameter: null; message: string; expected: string } } | null;
}

/** For reading from any origin: the answers hold nothing but published facts. */
export const sharedHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
  "Cache-Control": "no-cache",
} as const;

const methods = "GET, HEAD, OPTIONS";

/** Addresses whose errors are for programs: JSON in the one shape. Pages repair what they can, embeds show a card. */
export const isForPrograms = (path: string) => /^\/(?:api|feeds|picture)\/|^\/(?:oembed|healthz|llms\.txt)$/.test(path);

/**
 * @param path of the address.
 * @param query with its question mark, as it was sent; empty without one.
 * @returns the answer to give at once; null where the address itself has to answer.
 */
export function refusalOf(method: string, path: string, query: string): Refusal | null {
  if (!isForPrograms(path)) return null;
  if (method === "OPTIONS")
    return {
      status: 204,
      headers: {
        ...sharedHeaders,
        Allow: methods,
        "Access-Control-Allow-Methods": methods,
        "Access-Control-Allow-Headers": "If-None-Match",
        "Access-Control-Max-Age": "86400",
      },
      body: null,
    };
  if (method !== "GET" && method !== "HEAD")
    return refused(405, "wrong-method", `${method} is not possible here: nothing can be changed.`, methods, {
      Allow: methods,
    });
  if (!isReadable(path)) return refused(400, "unreadable-path", "This address is not well formed.", readablePath);
  const bytes = new TextEncoder().encode(query.replace(/^\?/, "")).length;
  return bytes <= longestQuery
    ? null
    : refused(414, "too-long", `The query is ${bytes} bytes long.`, `at most ${longestQuery} bytes`);
}

// --

function refused(
  status: 400 | 405 | 414,
  code: string,
  message: string,
  expected: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return {
    status,
    headers: { ...sharedHeaders, ...headers },
    body: { error: { code, parameter: null, message, expected } },
  };
}
