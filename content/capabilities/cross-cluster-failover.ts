import type { CapabilityFile } from "../types";

export default {
  id: "cross-cluster-failover",
  name: "Failover to another cluster",
  group: "platform",
  claim:
    "When a service fails in its own cluster, its callers are sent to healthy copies in another cluster without a change by hand.",
  countsAsYes:
    "The project documents automatic failover of calls to endpoints in another cluster, with no added product and no stated network limit.",
  matters: "Recovery-time targets for important services are hard to meet when failover is a runbook.",
  terms: ["outlier-ejection", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage beta; needs outlier detection",
      detail:
        "Locality settings in a DestinationRule rank endpoints by region, zone or cluster, and outlier detection decides when to move to the next rank.",
      resource: "DestinationRule.trafficPolicy.loadBalancer.localityLbSetting",
      claims: [
        {
          slug: "failover-task",
          support: "full",
          says: "A DestinationRule with locality failover and outlier detection moves traffic to the next locality, across clusters.",
          source: "istio-locality-failover-task",
          locator: "Configure locality failover",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "Lists locality load balancing at stage Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry traffic.locality_load_balancing, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Waypoints; rests on multi-cluster beta",
      detail:
        "A waypoint in each cluster, marked global, applies the same DestinationRule. The multi-network feature beneath it is beta and, in the words of its announcement, not ready for production.",
      resource: "DestinationRule with failoverPriority topology.istio.io/cluster",
      claims: [
        {
          slug: "failover-guide",
          support: "preview",
          says: "On top of the ambient multi-cluster installation, failover between clusters works through waypoints with a DestinationRule that prefers endpoints of the local cluster.",
          source: "istio-ambient-multicluster-failover",
          locator: "Introduction; Deploy waypoint proxy; Configure locality failover",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "multicluster-not-for-production",
          support: "preview",
          says: "The multi-network feature on which failover rests is called beta and not ready for production use.",
          source: "istio-ambient-multicluster-beta",
          locator: "Limitations and Next Steps, last paragraph",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.29",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Federated services; flat network only",
      detail:
        "A federated service spreads calls over all linked clusters, so the loss of one leaves the others. It needs pods that reach each other across clusters and meshed clients, and excludes headless services; the older failover extension is deprecated.",
      resource: "label mirror.linkerd.io/federated=member",
      since: "2.17",
      claims: [
        {
          slug: "federated-services",
          support: "partial",
          says: "Balances over the endpoints of all linked clusters so that one cluster may fail; requires a flat network, one trust root and meshed clients.",
          source: "linkerd-federated-services",
          locator: "Introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "failover-extension",
          support: "partial",
          says: "Deprecates the failover extension and points to federated services in its place.",
          source: "linkerd-automatic-failover",
          locator: "Warning at the top of the page",
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
        "A Service routes to endpoints of its own cluster. An implementation of the Multi-Cluster Services API can merge the endpoints of several clusters into one imported service.",
      resource: "ServiceImport",
      claims: [
        {
          slug: "mcs-kep",
          support: "addon",
          says: "Says that consuming a service over several clusters for failover takes bespoke work today, and proposes an API for separate controllers.",
          source: "kubernetes-multi-cluster-services-kep",
          locator: "Motivation; User Stories, Single Service Deployed to Multiple Clusters",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
