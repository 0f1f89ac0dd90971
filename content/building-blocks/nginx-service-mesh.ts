import type { BuildingBlockFile } from "../types";

export default {
  id: "nginx-service-mesh",
  name: "NGINX Service Mesh",
  kind: "ended",
  options: [],
  summary: "A former mesh of NGINX, with NGINX Plus sidecars and SPIRE as its certificate authority.",
  role: "It ended and is no option for a new choice. Its repository was archived eleven months after the last release.",
  facts: [
    {
      label: "Ended",
      value: "End of sale 2023-07-01, repository archived",
      source: "nginx-service-mesh-docs",
      locator: "End of Sale Notice; for the archive README.md of the repository",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Newest version seen",
      value: "2.0.0, tagged 2023-04-24, the last",
      source: "nginx-service-mesh-code",
      locator: "Tag v2.0.0",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Last commit",
      value: "2024-03-14, note that the project is archived",
      source: "nginx-service-mesh-code",
      locator: "Commit 2e04536, README.md",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Licence",
      value: "Apache-2.0 for the tools; sidecar NGINX Plus is commercial",
      source: "nginx-service-mesh-code",
      locator: "LICENSE; README.md, first paragraph",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Mutual TLS",
      value: "SPIRE as certificate authority",
      source: "nginx-service-mesh-code",
      locator: "docs/content/about/architecture.md, SPIRE",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  limits: [
    {
      value: "The project is no longer under development.",
      source: "nginx-service-mesh-code",
      locator: "README.md, note at the top",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Commercial support was tied to running subscriptions of a bundle that is no longer sold.",
      source: "nginx-service-mesh-docs",
      locator: "End of Sale Notice",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  rows: ["mtls-automatic", "spire-integration", "open-stable-releases"],
  sought: [
    {
      where:
        "README.md of nginxinc/nginx-service-mesh and docs.nginx.com excerpts for a named successor: none; the end-of-sale announcement itself could not be read",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
