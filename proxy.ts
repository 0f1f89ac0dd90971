import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { dynamicPages, policy } from "@/lib/security/policy";

/** Hashes of the inline scripts of every prerendered page, written by scripts/csp-hashes.ts after the build. */
let hashes: Record<string, string[]> | undefined;
function hashesOf(path: string): string[] {
  hashes ??= JSON.parse(readFileSync(join(process.cwd(), ".next", "csp-hashes.json"), "utf8")) as Record<
    string,
    string[]
  >;
  return hashes[path] ?? hashes["/_not-found"] ?? [];
}

/**
 * Sets the Content-Security-Policy of every answer: hashes for prerendered pages, a nonce for those
 * rendered per request, nothing executable for the API. Development runs without one.
 */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const path = request.nextUrl.pathname;
  const canonical = canonicalPath(path);
  if (canonical !== path) {
    const target = request.nextUrl.clone();
    target.pathname = canonical;
    return NextResponse.redirect(target, 308);
  }

  if (dynamicPages.includes(path)) {
    const csp = policy([`'nonce-${crypto.randomUUID()}'`]);
    const headers = new Headers(request.headers);
    headers.set("content-security-policy", csp);
    return secured(NextResponse.next({ request: { headers } }), csp);
  }
  if (path.startsWith("/api/") || path === "/healthz") return secured(NextResponse.next(), policy(null));

  return secured(NextResponse.next(), policy(hashesOf(path)));
}

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|theme.js).*)"] };

function secured(response: NextResponse, csp: string): NextResponse {
  response.headers.set("Content-Security-Policy", csp);
  response.headers.set("X-Frame-Options", "DENY");
  return response;
}

/** `/options/link%65rd` and `/options/linkerd` are one page: the second is its address. */
function canonicalPath(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}
