import type { CapabilityFile } from "../types";

export default {
  id: "long-term-support",
  name: "Long-term support release",
  group: "governance",
  claim: "A release is offered that receives fixes for two years or longer.",
  countsAsYes: "The open project itself maintains a release line for at least two years.",
  matters:
    "Change-averse systems, such as core banking, move once in a year or two; a support window of months does not fit.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "None; some seven months a release",
      detail:
        "The project supports a minor release until six weeks after the second next one and has no long-term line. It says that third parties may offer longer support.",
      claims: [
        {
          slug: "policy",
          support: "none",
          says: "A minor release is supported until six weeks after the second next minor release, with one about each quarter; third parties may offer longer terms.",
          source: "istio-supported-releases",
          locator: "Support policy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "None; some seven months a release",
      detail:
        "The project supports a minor release until six weeks after the second next one and has no long-term line. It says that third parties may offer longer support.",
      claims: [
        {
          slug: "policy",
          support: "none",
          says: "A minor release is supported until six weeks after the second next minor release, with one about each quarter; third parties may offer longer terms.",
          source: "istio-supported-releases",
          locator: "Support policy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "No release lines in the open project",
      detail:
        "Open fixes come with the next edge build. How long Buoyant maintains a version of its paid edition could not be read to two years.",
      claims: [
        {
          slug: "releases",
          support: "none",
          says: "The open project publishes edge builds from the main branch about weekly and has made no stable releases since February 2024, so it maintains no release line.",
          source: "linkerd-releases",
          locator: "Types of release artifacts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "policy",
          support: "none",
          says: "Security updates are available in the next edge release.",
          source: "linkerd-security-policy",
          locator: "Criticality Policy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "No; about 18 months for each minor",
      detail:
        "The open project maintains the three newest minor releases, which came to about eighteen months each. Isovalent's distribution advertises a longer life, without a length on the page read.",
      claims: [
        {
          slug: "release-policy",
          support: "none",
          says: "Maintains three stable branches at a time and mentions no release with longer support.",
          source: "cilium-code",
          locator: "Documentation/contributing/release/organization.rst at commit e0cc421, Release Cadence",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "dates",
          support: "none",
          says: "Lists no release with support of two years; 1.16 ran from 2024-07-24 to 2026-02-03 and 1.17 from 2025-02-04 to 2026-07-29.",
          source: "endoflife-cilium",
          locator: "products/cilium.md, releases",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Enterprise only, about two years",
      detail:
        "The first major release of each year gets fixes for about two years in the paid edition. Users of the Community Edition stay on the newest release.",
      claims: [
        {
          slug: "lts",
          support: "enterprise",
          says: "Long-term releases of Consul Enterprise are maintained for about two years, standard ones for about one.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/lts.mdx, Release lifecycle",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/0b0d980b52f91b0b01492be202909b858c129d39/content/consul/v2.0.x/content/docs/upgrade/lts.mdx",
        },
        {
          slug: "upgrade",
          support: "enterprise",
          says: "In the Community Edition only the newest release is maintained, and long-term releases are listed for Enterprise.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/index.mdx, Upgrade recommendation",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/609373cf301fe1bd0edaec9fa6728f56f81c4403/content/consul/v2.0.x/content/docs/upgrade/index.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "2.13 until Dec 2027",
      detail:
        "Releases marked as long-term receive two years: 2.13 from December 2025 to December 2027, and 2.7 before it for two and a half. The schedule of future ones is published only for Kong Mesh.",
      resource: "versions.yml, lts",
      claims: [
        {
          slug: "versions",
          support: "full",
          says: "Marks 2.13 as lts, released 2025-12-22 with its end on 2027-12-22, and 2.7 as lts, released 2024-04-19 with its end on 2026-10-19 after an extension.",
          source: "kuma-versions",
          locator: "entries 2.7.x and 2.13.x, fields lts, releaseDate and endOfLifeDate",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "From vendors, such as AKS Premium tier",
      detail:
        "The project supports a minor version for about fourteen months. AKS extends this to about two years in its paid Premium tier.",
      claims: [
        {
          slug: "support-period",
          support: "enterprise",
          says: "Each patch release series is supported for about fourteen months, so two years are not to be had from the project.",
          source: "kubernetes-patch-releases",
          locator: "Support Period",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "aks",
          support: "enterprise",
          says: "Long-term support adds a year for about 24 months in total and requires the Premium tier.",
          source: "azure-aks-long-term-support",
          locator: "AKS support types; Enable long-term support",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Ended; no release line was kept",
      detail: "Support went with the newest Envoy image, and all of it ended with the service.",
      claims: [
        {
          slug: "end-notice",
          support: "none",
          says: "AWS ends App Mesh on 30 September 2026, after which console and resources can no longer be reached.",
          source: "app-mesh-envoy-image",
          locator: "End of support notice at the top of the page",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "user-guide",
          support: "none",
          says: "Only the latest Envoy version is officially supported with security patches.",
          source: "app-mesh-user-guide",
          locator: "doc_source/envoy.md, Important, list of notes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/envoy.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
