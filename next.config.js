/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  // Pages link with plain anchors, so nothing is prefetched and no image is optimised at run time.
  images: { unoptimized: true },
  // Read when the product is built: prerendered pages carry the link too.
  env: { REPORT_URL: process.env.REPORT_URL ?? "" },
  agentRules: false,
  // The page for unknown addresses stands by itself and is not written into every other page.
  // Hints for prefetching are off: nothing is prefetched, and a page that was rendered before they were known is
  // rendered again by the server, with other inline scripts than those whose hashes the policy names.
  experimental: { globalNotFound: true, prefetchInlining: false },
  // Headers that never vary. The Content-Security-Policy is set in proxy.ts.
  headers: async () => [
    {
      // Hashed files do not pass proxy.ts; neither they nor the 404 in their place are pages.
      source: "/_next/static/:path*",
      // A worker runs under the policy of its own file, not the page's: it may load this server's scripts and nothing else.
      headers: [
        {
          key: "Content-Security-Policy",
          value: "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
        },
      ],
    },
    {
      // Facts move, so a cache in between must ask again; the ETag makes that cheap. Set here and not in proxy.ts:
      // Next copies a proxy's response headers onto the request, and "no-cache" there would defeat the ETag.
      // Pages rendered per request (the list in lib/security/policy.ts) keep Next's "private, no-store".
      source:
        "/:path((?!_next/|api/|embed/|picture/|healthz$|compare$|overhead$|compliance/plan$|compliance/requirements$|decide$|decide/result$|search$|share$|evidence/changes$|evidence/fact-check$|evidence/figures$|evidence/dates$|feeds/).+)",
      headers: [{ key: "Cache-Control", value: "no-cache" }],
    },
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        {
          key: "Permissions-Policy",
          value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
        },
      ],
    },
  ],
};
