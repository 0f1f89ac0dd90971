/** Pages rendered per request, since they read a query or today's date. A test holds this list against the build's. */
export const dynamicPages: readonly string[] = [
  "/",
  "/compare",
  "/overhead",
  "/compliance/plan",
  "/compliance/requirements",
  "/decide",
  "/decide/result",
  "/search",
  "/share",
  "/evidence/changes",
  "/evidence/fact-check",
  "/evidence/figures",
  "/evidence/dates",
];

/**
 * The Content-Security-Policy of an answer.
 *
 * @param scripts hashes or a nonce that inline scripts may carry; null for answers that are no page.
 */
export function policy(scripts: readonly string[] | null): string {
  if (scripts === null) return "default-src 'none'; frame-ancestors 'none'";
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The preview of an embed, where a view is shared.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The Content-Security-Policy of an embed: nothing but its own style and this server's script, inside the frames of this
 * server and of the origins given.
 *
 * @param styleHash of its one style sheet.
 * @param origins who else may frame it.
 */
export function embedPolicy(styleHash: string, origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHash}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    ["frame-ancestors 'self'", ...origins].join(" "),
  ].join("; ");
}
