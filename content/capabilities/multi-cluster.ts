import type { CapabilityFile } from "../types";

export default {
  id: "multi-cluster",
  name: "Multi-cluster",
  group: "platform",
  claim:
    "Workloads in two or more Kubernetes clusters reach each other by service name, with mutual TLS across the cluster border.",
  countsAsYes:
    "The project documents how to join clusters for production use, with discovery of remote services and mutual TLS between the clusters.",
  matters:
    "Banks spread critical services over sites and regions, and a cluster border without identity becomes the weak point.",
  terms: ["mtls", "hbone"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage beta; several topologies",
      detail:
        "Multi-primary, primary-remote and external control planes are documented, over one network or over east-west gateways. The feature list still says beta, which the project's lifecycle calls safe for production.",
      claims: [
        {
          slug: "feature-stage",
          support: "full",
          says: "Lists the multi-cluster mesh at stage Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry core.multicluster, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "beta-meaning",
          support: "full",
          says: "Defines Beta as well tested code that is safe for production use.",
          source: "istio-feature-lifecycle",
          locator: "Table, row Stability, column Beta",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "deployment-models",
          support: "full",
          says: "One mesh can span several clusters, on one network or on several networks joined by gateways.",
          source: "istio-deployment-models",
          locator: "Cluster models, Multiple clusters; Network models, Multiple networks",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Beta since 1.29; not for production",
      detail:
        "Multi-primary clusters on separate networks are supported behind AMBIENT_ENABLE_MULTI_NETWORK, which is off by default. Primary-remote does not work, clusters on one network stay alpha, and waypoints need the same name everywhere.",
      resource: "AMBIENT_ENABLE_MULTI_NETWORK",
      since: "1.27 alpha, 1.29 beta",
      claims: [
        {
          slug: "not-for-production",
          support: "preview",
          says: "Closes by calling the feature beta and not ready for production use.",
          source: "istio-ambient-multicluster-beta",
          locator: "Limitations and Next Steps, last paragraph",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.29",
        },
        {
          slug: "announced-beta",
          support: "partial",
          says: "Announces multi-network multi-cluster for ambient as beta in 1.29, while several clusters on one network remain alpha.",
          source: "istio-ambient-multicluster-beta",
          locator: "Title and first paragraph; Limitations and Next Steps",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.29",
        },
        {
          slug: "flag-off",
          support: "preview",
          says: "The switch for ambient multi-network is off by default, and a comment in the code still calls the feature alpha.",
          source: "istio-code",
          locator:
            "pilot/pkg/features/ambient.go, EnableAmbientMultiNetwork and the comment above EnableAmbientWaypointMultiNetwork",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "install-guide",
          support: "partial",
          says: "Supports several primary clusters on different networks only; remote clusters do not work and one shared network is untested.",
          source: "istio-ambient-multicluster-install",
          locator: "Current Status and Limitations, Critical Limitations",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Gateway, flat and federated modes",
      detail:
        "A service mirror copies labelled services between linked clusters. Gateway mode needs only a reachable gateway address; flat and federated modes need pods that can reach each other, and all clusters share one trust root.",
      resource: "Link",
      since: "2.8",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says: "Connects services across clusters with mutual TLS, through a gateway, pod to pod, or as one federated service.",
          source: "linkerd-multicluster",
          locator: "How it works; Hierarchical networks; Flat networks; Federated services",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "full",
          says: "Describes three modes that can be mixed per service, chosen by a label on the exported Service.",
          source: "linkerd-multicluster-reference",
          locator: "Introduction and Service mirroring",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Needs a Multi-Cluster Services controller",
      detail:
        "Core Kubernetes has no service discovery beyond one cluster. The Multi-Cluster Services API adds ServiceExport and ServiceImport as custom resources, but a separate product must implement them, and encryption between clusters is not part of it.",
      resource: "ServiceExport, ServiceImport",
      claims: [
        {
          slug: "mcs-kep",
          support: "addon",
          says: "Kubernetes has no standard way to connect services beyond one cluster; a new API leaves that to separate controllers.",
          source: "kubernetes-multi-cluster-services-kep",
          locator: "Summary; Proposal, Terminology (mcs-controller)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
