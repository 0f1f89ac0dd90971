import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { resultPreview } from "@/lib/paths";
import { dynamicPages, policy } from "@/lib/security/policy";

/** Hashes of the inline scripts of every prerendered page, written by scripts/csp-hashes.ts after the build. */
let hashes: Record<string, string[]> | undefined;
function allHashes(): Record<string, string[]> {
  hashes ??= JSON.parse(readFileSync(join(process.cwd(), ".next", "csp-hashes.json"), "utf8")) as Record<
    string,
    string[]
  >;
  return hashes;
}

/** Files in public/, the icon and the picture of a result: nothing in them runs. */
const plainFiles = ["/theme.js", "/icon.svg", resultPreview()];

/**
 * Sets the Content-Security-Policy of every answer: hashes for prerendered pages, a nonce for those
 * rendered per request, nothing executable for the API. Development runs without one.
 */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const path = request.nextUrl.pathname;
  const page = knownPage(path);
  if (page !== null && page !== path) {
    const target = request.nextUrl.clone();
    target.pathname = page;
    return NextResponse.redirect(target, 308);
  }

  if (dynamicPages.includes(path)) {
    const csp = policy([`'nonce-${crypto.randomUUID()}'`]);
    const headers = new Headers(request.headers);
    headers.set("content-security-policy", csp);
    return secured(NextResponse.next({ request: { headers } }), csp);
  }
  if (path.startsWith("/api/") || path.startsWith("/feeds/") || path === "/healthz" || plainFiles.includes(path))
    return secured(NextResponse.next(), policy(null));

  return secured(NextResponse.next(), policy(allHashes()[path] ?? allHashes()["/_not-found"] ?? []));
}

export const config = { matcher: ["/((?!_next/static/).*)"] };

function secured(response: NextResponse, csp: string): NextResponse {
  response.headers.set("Content-Security-Policy", csp);
  response.headers.set("X-Frame-Options", "DENY");
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
