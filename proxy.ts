import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { isForPrograms, refusalOf } from "@/lib/api/refusal";
import { embedOf } from "@/lib/embed/address";
import { heightScript } from "@/lib/embed/height";
import { oembedAddress, oembedMediaType } from "@/lib/embed/oembed";
import { resultPreview } from "@/lib/paths";
import { originOf } from "@/lib/security/origin";
import { dynamicPages, policy } from "@/lib/security/policy";

/** Hashes of the inline scripts of every prerendered page, written by scripts/after-build.ts after the build. */
let hashes: Record<string, string[]> | undefined;
function allHashes(): Record<string, string[]> {
  hashes ??= JSON.parse(readFileSync(join(process.cwd(), ".next", "csp-hashes.json"), "utf8")) as Record<
    string,
    string[]
  >;
  return hashes;
}

/** Files in public/, the icon and the picture of a result: nothing in them runs. */
const notPages = ["/theme.js", heightScript, "/icon.svg", resultPreview()];

/**
 * Sets the Content-Security-Policy of every answer: hashes for prerendered pages, a nonce for those
 * rendered per request, nothing executable for the API. Embeds bring their own, which says who may frame them;
 * everything else refuses. Development runs without one.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  const refusal = refusalOf(request.method, path, request.nextUrl.search);
  if (refusal) {
    const { status, headers, body } = refusal;
    const answer = body ? NextResponse.json(body, { status, headers }) : new NextResponse(null, { status, headers });
    return secured(answer, policy(null));
  }
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  // Nothing can be sent here; Next would answer it with the page.
  if (request.method !== "GET" && request.method !== "HEAD")
    return secured(new NextResponse(null, { status: 405, headers: { Allow: "GET, HEAD" } }), policy(null));
  const page = knownPage(path);
  if (page !== null && page !== path) {
    const target = request.nextUrl.clone();
    target.pathname = page;
    return secured(NextResponse.redirect(target, 308), policy(null));
  }

  if (/^\/embed\/[^/]+$/.test(path)) return NextResponse.next();

  if (dynamicPages.includes(path)) {
    const csp = policy([`'nonce-${crypto.randomUUID()}'`]);
    const headers = new Headers(request.headers);
    headers.set("content-security-policy", csp);
    return discoverable(request, secured(NextResponse.next({ request: { headers } }), csp));
  }
  if (isForPrograms(path) || notPages.includes(path)) return secured(NextResponse.next(), policy(null));

  const response = secured(NextResponse.next(), policy(allHashes()[path] ?? allHashes()["/_not-found"] ?? []));
  return page === null ? response : discoverable(request, response);
}

export const config = { matcher: ["/((?!_next/static/).*)"] };

function secured(response: NextResponse, csp: string): NextResponse {
  response.headers.set("Content-Security-Policy", csp);
  response.headers.set("X-Frame-Options", "DENY");
  return response;
}

/**
 * Says where a page that can be embedded tells how. Pages say it in their heads too, where prerendered ones may not know
 * the origin. Those that read a query say there alone what is left of it once it is repaired; the others take none.
 */
function discoverable({ nextUrl: { pathname, search }, headers }: NextRequest, response: NextResponse): NextResponse {
  if (search !== "" && dynamicPages.includes(pathname)) return response;
  const origin = originOf(headers, process.env.PUBLIC_ORIGIN);
  if (origin === null || embedOf(pathname) === null) return response;
  const address = oembedAddress(pathname, origin);
  response.headers.set("Link", `<${address}>; rel="alternate"; type="${oembedMediaType}"`);
  return response;
}

/** The page an address means: `/options/link%65rd` is `/options/linkerd`. Null when there is none. */
function knownPage(path: string): string | null {
  try {
    const decoded = decodeURI(path);
    return decoded in allHashes() || dynamicPages.includes(decoded) ? decoded : null;
  } catch {
    return null;
  }
}
