import type { CapabilityFile } from "../types";

export default {
  id: "stated-support-window",
  name: "Stated support window",
  group: "governance",
  claim: "The project states in advance how long each release receives fixes.",
  countsAsYes: "A published policy of the open project gives the support period of a release.",
  matters: "Patch policies and supervisors want an end-of-support date for each component in production.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "6 weeks past the second next minor",
      detail: "With a minor release about every quarter, a version receives fixes for between seven and eight months.",
      claims: [
        {
          slug: "support-policy",
          support: "full",
          says: "A minor release comes around once a quarter and is supported until six weeks after the second minor release that follows it.",
          source: "istio-supported-releases",
          locator: "Support policy, first paragraph and table row Minor Release",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "6 weeks past the second next minor",
      detail: "The same releases and the same policy apply to ambient mode.",
      claims: [
        {
          slug: "support-policy",
          support: "full",
          says: "A minor release is supported until six weeks after the second minor release that follows it.",
          source: "istio-supported-releases",
          locator: "Support policy, table row Minor Release",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Only for the paid edition",
      detail:
        "The releases page states no support period for the open edge builds. Buoyant states support levels for its own distribution.",
      claims: [
        {
          slug: "releases-page",
          support: "enterprise",
          says: "Gives no support period for edge builds and leaves stable releases to vendors, naming one distribution by Buoyant.",
          source: "linkerd-releases",
          locator: "Types of release artifacts; Recent versions",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "buoyant-versions",
          support: "enterprise",
          says: "States formal support commitments for releases of the paid edition, with levels from active to archived.",
          source: "buoyant-enterprise-versions",
          locator: "Introduction; Support and deprecation, Support levels",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "About 14 months",
      detail: "Twelve months of standard support and two months of maintenance for each minor release.",
      claims: [
        {
          slug: "support-period",
          support: "full",
          says: "Each patch release series is supported for about fourteen months, the last two in maintenance mode.",
          source: "kubernetes-patch-releases",
          locator: "Support Period",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
