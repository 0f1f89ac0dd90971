import { type HostGuide, type HostInput, hostOf, notTried, schemeAndHostOf } from "./host";

export function backstage({ origin, code, markdown }: HostInput): HostGuide {
  const host = hostOf(origin);
  return {
    id: "backstage",
    name: "Backstage TechDocs",
    answer: "A frame works once both the sanitizer and the Content-Security-Policy of Backstage name this server.",
    steps: [
      "Paste the code below into a Markdown file of the documentation, on lines of its own.",
      "An administrator merges the lines below into `app-config.yaml`, under the `techdocs` and `backend` that are there, and restarts Backstage. `frame-src` replaces the whole list: keep what it already names.",
      `The host is compared as a whole, with its port: \`${host}\`. Wildcards and parts of a name do not count, and the address in the frame must be absolute.`,
      "Scripts are removed, so the height stays as it is written.",
    ],
    lines: [
      { label: "Code for a Markdown file", text: code },
      {
        label: "For app-config.yaml",
        text: [
          "techdocs:",
          "  sanitizer:",
          "    allowedIframeHosts:",
          `      - ${host}`,
          "backend:",
          "  csp:",
          `    frame-src: ["'self'", "${schemeAndHostOf(origin)}"]`,
        ].join("\n"),
      },
    ],
    embedOrigins: "https://<your Backstage>",
    instead: markdown
      ? "Include the Markdown when the site is built, as under MkDocs, or download the picture into the documentation’s folder."
      : "Copy the table into the Markdown file, or download the picture into the documentation’s folder.",
    verified: [
      {
        what: "A frame stays only if the host of its address is in the list, letter by letter.",
        source: {
          title: "TechDocs sanitizer, source",
          address:
            "https://github.com/backstage/backstage/blob/master/plugins/techdocs/src/reader/transformers/html/hooks/iframes.ts",
        },
      },
      {
        what: "The setting and its place.",
        source: {
          title: "How to enable iframes in TechDocs",
          address: "https://backstage.io/docs/features/techdocs/how-to-guides/#how-to-enable-iframes-in-techdocs",
        },
      },
      {
        what: "A directive under `backend.csp` takes the place of the default one.",
        source: {
          title: "Backstage, source of readHelmetOptions",
          address:
            "https://github.com/backstage/backstage/blob/master/packages/backend-defaults/src/entrypoints/rootHttpRouter/http/readHelmetOptions.ts",
        },
      },
      {
        what: "Reports of others: a name without `www.` does not match; no wildcards; the policy is needed beside the list, and one reader’s videos still did not show with both.",
        source: {
          title: "Issues 15343, 27470 and 32303",
          address: "https://github.com/backstage/backstage/issues/32303",
        },
      },
      {
        what: "The sanitizer’s default list keeps title, width, height and loading, and drops sandbox and referrerpolicy: the embed needs neither.",
        source: {
          title: "DOMPurify, attributes",
          address: "https://github.com/cure53/DOMPurify/blob/main/src/attrs.ts",
        },
      },
    ],
    notVerified: [
      notTried("Backstage"),
      "A Backstage whose app is served by another server than its backend takes the policy from there.",
    ],
  };
}
