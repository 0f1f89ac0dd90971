import type { BuildingBlockFile } from "../types";

export default {
  id: "traefik-mesh",
  name: "Traefik Mesh",
  kind: "ended",
  options: [],
  summary: "A mesh of Traefik Labs with one proxy per node and the SMI API, without mutual TLS.",
  role: "It has had no release since 2022 and no active feature work, so it is no option for a new choice. Without mutual TLS it would not answer a bank's first question either.",
  facts: [
    {
      label: "Ended",
      value: "No active feature work, said 2026-02-24; not archived",
      source: "traefik-mesh-issue-870",
      locator: "Comment of 2026-02-24",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Newest version seen",
      value: "1.4.8, tagged 2022-08-19, the last",
      source: "traefik-mesh-code",
      locator: "Tag v1.4.8",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Last commit",
      value: "2026-03-23, a build of the documentation",
      source: "traefik-mesh-code",
      locator: "Commit 9a344c9",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Licence",
      value: "Apache-2.0",
      source: "traefik-mesh-code",
      locator: "LICENSE",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Steward",
      value: "Traefik Labs, listed under its old name Containous",
      source: "cncf-landscape",
      locator: "landscape.yml, item Traefik Mesh, field crunchbase",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  limits: [
    {
      value: "There is no mutual TLS; a service that wants TLS has to serve it itself.",
      source: "traefik-mesh-code",
      locator: "docs/content/configuration.md, Scheme, Limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Its policies and splits use SMI objects, an API that the CNCF archived in September 2023.",
      source: "traefik-mesh-code",
      locator:
        "docs/content/compatibility.md, SMI Specification support; for the date cncf-landscape, item Service Mesh Interface (SMI)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  rows: ["mtls-automatic", "l4-identity-policy", "open-stable-releases", "weighted-canary"],
  instead: [
    {
      value:
        "A maintainer says the company works on its gateway and on using it with other meshes, and names Istio and Consul Connect.",
      source: "traefik-mesh-issue-870",
      locator: "Comment of 2026-02-24",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  sought: [
    {
      where: "Repository and issue 870 of traefik/mesh for a formal end: none, the future is called open",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
