import type { CapabilityFile } from "../types";

export default {
  id: "canary-control-plane-upgrade",
  name: "Canary upgrade of the control plane",
  group: "operations",
  claim: "Two versions of the control plane can run side by side while workloads are moved over step by step.",
  countsAsYes:
    "The project documents two control-plane versions in one cluster, each serving chosen namespaces, with a way back.",
  matters:
    "A gradual upgrade with a tested way back is what change boards ask for on a component that touches every call.",
  terms: ["control-plane"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage beta",
      detail:
        "Revisions install a second istiod; a namespace label or a revision tag decides which one serves it. Upgrades may skip one minor version this way.",
      resource: "label istio.io/rev",
      claims: [
        {
          slug: "canary-guide",
          support: "full",
          says: "A new revision runs beside the old control plane, namespaces are moved by label or revision tag, one minor version may be skipped, and the canary can be removed again.",
          source: "istio-canary-upgrades",
          locator:
            "Before you upgrade; Control plane; Data plane; Stable revision labels; Uninstall canary control plane",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "Lists revision-based upgrades and revision tags at stage Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, entries core.revision_based_upgrade and core.revision_tags, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "istiod and waypoints; not ztunnel or CNI",
      detail:
        "istiod revisions and tags work for waypoints and gateways. The node components ztunnel and istio-cni have no canary upgrade; a ztunnel upgrade takes at least a whole node at a time.",
      resource: "label istio.io/rev",
      claims: [
        {
          slug: "upgrade-guide",
          support: "partial",
          says: "Revisions allow several control planes and tags move gateways and waypoints with a way back, but neither ztunnel nor istio-cni supports a canary upgrade, and ztunnel changes a whole node at a time.",
          source: "istio-ambient-upgrade-helm",
          locator:
            "Warning at the top; Understanding ambient mode upgrades; Choose a revision name; CNI node agent; Upgrade waypoints and gateways using tags",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Control plane upgraded in place",
      detail:
        "The control plane is upgraded in place by the CLI or Helm before the data plane. The cluster-wide injector webhook has one fixed name.",
      claims: [
        {
          slug: "upgrade-guide",
          support: "none",
          says: "Describes one path, an upgrade in place of the running control plane, followed by the data plane.",
          source: "linkerd-upgrade-task",
          locator: "Overall upgrade process; Upgrading the control plane",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "fixed-webhook-names",
          support: "none",
          says: "The cluster-scoped injector webhook has one fixed name with no part for a version or revision.",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-control-plane/templates/proxy-injector-rbac.yaml, MutatingWebhookConfiguration metadata.name",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "not-applicable",
      note: "No mesh control plane",
      reason:
        "There is no mesh control plane; the upgrade of Kubernetes itself is a separate matter that all four options share.",
    },
  },
} satisfies CapabilityFile;
