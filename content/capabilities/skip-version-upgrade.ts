import type { CapabilityFile } from "../types";

export default {
  id: "skip-version-upgrade",
  name: "Upgrade that skips a minor version",
  group: "operations",
  claim: "The control plane can be upgraded from one minor version to the next but one in a single step.",
  countsAsYes: "The project documents or tests upgrades across two minor versions.",
  matters:
    "With two change windows a year and four releases, a product that must visit every minor version is always late.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "By revision, not in place",
      detail:
        "With revisions a step across two minor versions is supported. In place every minor version has to be taken in turn.",
      resource: "label istio.io/rev",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "With revisions an upgrade may jump across two minor versions, while in place each version in between is required.",
          source: "istio-canary-upgrades",
          locator: "Before you upgrade",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "tests",
          support: "full",
          says: "Upgrade tests start from the second last minor version, with a canary revision and with revision labels.",
          source: "istio-code",
          locator:
            "tests/integration/helm/upgrade/helm_upgrade_test.go, TestCanaryUpgradeFromTwoMinorRelease and TestStableRevisionLabelsUpgradeFromTwoMinorRelease",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ztunnel and CNI allow one minor version",
      detail:
        "ztunnel and the CNI agent may be one minor version behind istiod and no more, so istiod cannot jump over a version.",
      claims: [
        {
          slug: "guide",
          support: "none",
          says: "ztunnel and the CNI agent of one minor version go with a control plane of the same or the next minor version only.",
          source: "istio-ambient-upgrade-helm",
          locator: "CNI node agent; Upgrade the data plane, ztunnel DaemonSet",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "tests",
          support: "none",
          says: "The upgrade tests for ambient mode start from the previous minor version; those from the second last are for sidecars.",
          source: "istio-code",
          locator:
            "tests/integration/helm/upgrade/helm_upgrade_test.go, TestAmbientInPlaceUpgradeFromPreviousMinorRelease and TestZtunnelFromPreviousMinorRelease",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Skew limit of one version",
      detail:
        "The data plane may be one version behind the control plane, so both have to step through each version. The project's tests upgrade from the latest edge build only.",
      claims: [
        {
          slug: "task",
          support: "none",
          says: "A skew of one version between control plane and data plane is supported and more than one is not, and the control plane is always upgraded first.",
          source: "linkerd-upgrade-task",
          locator: "Edge releases and data plane version skew; Upgrading the data plane",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "tests",
          support: "none",
          says: "The upgrade test starts from the most recent edge release.",
          source: "linkerd2-code",
          locator: "bin/_test-helpers.sh, run_upgrade-edge_test and run_helm-upgrade_test",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "One minor release at a time",
      detail: "Only upgrades and rollbacks between consecutive minor releases are tested and supported.",
      claims: [
        {
          slug: "upgrade-warning",
          support: "none",
          says: "States that the only tested path, up and back, is between consecutive minor releases.",
          source: "cilium-code",
          locator: "Documentation/operations/upgrade-warning.rst at commit 21d690e",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "release-1-20",
          support: "none",
          says: "The warning stands unchanged in release 1.20.2.",
          version: "1.20.2",
          source: "cilium-upgrade-guide",
          locator: "Warning at the top",
          url: "https://raw.githubusercontent.com/cilium/cilium/v1.20.2/Documentation/operations/upgrade-warning.rst",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Up to two versions in one step",
      detail:
        "A version here is a change of the first or second digit. Three versions in one step are for Enterprise long-term releases, and the guide to go straight from 1.21 to 2.0 is for Enterprise.",
      claims: [
        {
          slug: "instructions",
          support: "full",
          says: "Outside Enterprise long-term releases each upgrade should jump at most two major versions, with an example from 1.12 to 1.14.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/instructions/index.mdx, General upgrade path",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/1f2f426ce725080b748ebe8736c31f4643506e9c/content/consul/v2.0.x/content/docs/upgrade/instructions/index.mdx",
        },
        {
          slug: "lts",
          support: "full",
          says: "Standard releases support direct upgrades to the next two major versions, Enterprise long-term ones to the next three.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/lts.mdx, Annual upgrade to next LTS release",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/0b0d980b52f91b0b01492be202909b858c129d39/content/consul/v2.0.x/content/docs/upgrade/lts.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Up to two minor versions at once",
      detail:
        "The upgrade guide allows a jump of two minor versions for control planes, and the same distance between control plane, proxies and zones. Notes for single versions may add steps.",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "Upgrades may cover up to two minor versions, and proxies and zone control planes may lag by as much.",
          source: "kuma-upgrades",
          locator: "First paragraph and its examples; compatibility paragraphs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "One minor version at a time",
      detail: "The API server may not skip a minor version, even with a single instance. Nodes may lag by up to three.",
      claims: [
        {
          slug: "skew-policy",
          support: "none",
          says: "Policies require that the API server does not skip minor versions in an upgrade, also in clusters with a single instance; a kubelet may be up to three minor versions older.",
          source: "kubernetes-version-skew-policy",
          locator: "Supported component upgrade order, kube-apiserver, note; Supported version skew, kubelet",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "No jump documented",
      detail:
        "AWS upgraded the control plane. For the controller only the move from releases before 1.0 was described.",
      claims: [
        {
          slug: "chart-readme",
          support: "none",
          says: "The upgrade text covers the move from 0.5 and older to 1.0 and newer, and no other jump.",
          source: "app-mesh-controller-code",
          locator: "config/helm/appmesh-controller/README.md, Upgrade",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/config/helm/appmesh-controller/README.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
