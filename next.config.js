/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  // Pages link with plain anchors, so nothing is prefetched and no image is optimised at run time.
  images: { unoptimized: true },
  agentRules: false,
  // Headers that never vary. The Content-Security-Policy and caching of pages are set in proxy.ts.
  headers: async () => [
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
