import type { CapabilityFile } from "../types";

export default {
  id: "open-stable-releases",
  name: "Stable releases without a contract",
  group: "governance",
  claim:
    "The project itself publishes stable, semantically versioned releases with patch releases that anyone may use in production.",
  countsAsYes:
    "Stable release artefacts with patch releases are published by the project, free of a licence key or contract.",
  matters:
    "Without them a firm either pays a vendor or runs builds that carry new features along with each security fix.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      detail: "A minor release comes about every quarter, with patch releases on maintained branches.",
      claims: [
        {
          slug: "support-policy",
          support: "full",
          says: "Minor releases and their patch releases are built by the project and patched for security and faults.",
          source: "istio-supported-releases",
          locator: "Support policy; Naming scheme",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "patch-release",
          support: "full",
          says: "Patch release 1.31.1 brings fixes, security fixes among them, to the 1.31 line.",
          source: "istio-1-31-1-announcement",
          locator: "Changes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.31.1",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      detail: "Ambient components are part of the same releases.",
      claims: [
        {
          slug: "support-policy",
          support: "full",
          says: "Minor releases and their patch releases are built by the project and patched for security and faults.",
          source: "istio-supported-releases",
          locator: "Support policy; Naming scheme",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "patch-release",
          support: "full",
          says: "Patch release 1.31.1 includes fixes for ambient mode.",
          source: "istio-1-31-1-announcement",
          locator: "Changes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.31.1",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Open builds are edge only; stable is paid",
      detail:
        "Since February 2024 the project publishes edge builds from its main branch, about weekly, and leaves stable builds to vendors; the one listed is Buoyant's. The releases page calls edge generally production ready and, beside that, warns of partial features and breaking changes.",
      since: "edge only since 2.15",
      claims: [
        {
          slug: "releases-page",
          support: "enterprise",
          says:
            "The project provides no stable artefacts since February 2024 and leaves them to vendors; edge builds may hold partial features and breaking changes.",
          source: "linkerd-releases",
          locator: "Types of release artifacts: Edge releases; Stable releases",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "edge-for-production",
          support: "partial",
          says:
            "Edge builds are meant for production use and are tested, though they may hold incomplete features or ones that are rolled back.",
          source: "linkerd-edge-roundup-2025-12",
          locator: "How to give feedback",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "edge-not-semver",
          support: "enterprise",
          says:
            "Edge numbers are not semantic versions and say nothing about breaking changes; a stable distribution comes from a vendor.",
          source: "linkerd-upgrade-task",
          locator: "Edge releases and data plane version skew",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "buoyant-on-edge",
          support: "enterprise",
          says:
            "Contrasts edge builds, without semantic-version guarantees, with the stable builds of the paid edition, which need a licence key.",
          source: "buoyant-enterprise-faq",
          locator: "What is the difference between BEL stable releases and open source edge releases?",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "comparison",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      detail: "Kubernetes publishes minor releases and monthly patch releases for all maintained branches.",
      claims: [
        {
          slug: "patch-releases",
          support: "full",
          says: "Patch releases typically come monthly for each active branch.",
          source: "kubernetes-patch-releases",
          locator: "Cadence",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "version-policy",
          support: "full",
          says:
            "Versions follow semantic versioning, and release branches are kept for the three newest minor releases.",
          source: "kubernetes-version-skew-policy",
          locator: "Supported versions",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
