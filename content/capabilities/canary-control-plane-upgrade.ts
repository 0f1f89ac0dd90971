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
    cilium: {
      kind: "sourced",
      note: "One version, rolled out node by node",
      detail:
        "Operator, agents and Envoy have one name each without a revision, and Helm upgrades them in place. A way back by one minor version is tested.",
      claims: [
        {
          slug: "chart",
          support: "none",
          says: "The operator Deployment and the Envoy DaemonSet have fixed names and the agent DaemonSet takes its name from a value, cilium by default; none has a part for a version or revision.",
          version: "1.20.0",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-operator/deployment.yaml, templates/cilium-agent/daemonset.yaml, templates/cilium-envoy/daemonset.yaml, metadata.name",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "upgrade-guide",
          support: "none",
          says: "Describes one path, an upgrade of the running installation after a pre-flight check, with rollback to the minor release before.",
          source: "cilium-upgrade-guide",
          locator: "Warning at the top; Running pre-flight check",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Servers upgraded in place, one by one",
      detail:
        "One server cluster holds the state. Its members are replaced one after another, held back by server.updatePartition, and a snapshot is the way back.",
      resource: "server.updatePartition",
      claims: [
        {
          slug: "upgrade",
          support: "none",
          says: "The one path described upgrades the Helm release in place and lowers a partition value so that servers restart one at a time; no second control plane beside the first is described.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/k8s/index.mdx, Upgrade types; Upgrade Consul servers",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24ff87a8174b0054f5cf75502cfcbeccd7cc1944/content/consul/v2.0.x/content/docs/upgrade/k8s/index.mdx",
        },
        {
          slug: "general",
          support: "none",
          says: "The general process restarts each server with the new version, followers first, and begins with a snapshot as fallback.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/instructions/general.mdx, Prepare for the Upgrade; Perform the Upgrade",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/6a84297aaf6018169ba0d20cc3fdf7e3d9a55044/content/consul/v2.0.x/content/docs/upgrade/instructions/general.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Control plane upgraded in place",
      detail:
        "The control plane of a zone is upgraded in place, then the proxies. In a multi-zone mesh the zones can follow one after another, but within a cluster the webhook has one fixed name and no revision.",
      claims: [
        {
          slug: "upgrade-guide",
          support: "none",
          says: "Describes one path, the control plane first and the proxies after it; with several zones the global control plane comes first and the zone control planes next.",
          source: "kuma-upgrades",
          locator: "Single-zone; Multizone",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "webhook",
          support: "none",
          says: "The name of the injection webhook configuration is built from the chart's name and has no part for a version or revision.",
          version: "2.14.3",
          source: "kuma-code",
          locator:
            "deployments/charts/kuma/templates/cp-webhooks-and-secrets.yaml, MutatingWebhookConfiguration metadata.name",
          checkedOn: "2026-11-21",
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
    "app-mesh": {
      kind: "sourced",
      note: "AWS upgraded its control plane by itself",
      detail:
        "The control plane was a service of AWS with one version for all. Customers upgraded controller and Envoy images only.",
      claims: [
        {
          slug: "user-guide",
          support: "none",
          says: "App Mesh replaces unhealthy control plane instances and upgrades and patches them automatically.",
          source: "app-mesh-user-guide",
          locator: "doc_source/disaster-recovery-resiliency.md, Resilience in AWS App Mesh",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/disaster-recovery-resiliency.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
