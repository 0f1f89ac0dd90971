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
        "Locality settings in a DestinationRule rank endpoints by region and zone, or by labels such as the cluster, and outlier detection decides when to move to the next rank.",
      resource: "DestinationRule.trafficPolicy.loadBalancer.localityLbSetting",
      claims: [
        {
          slug: "failover-task",
          support: "full",
          says: "A DestinationRule with locality failover and outlier detection moves traffic to the next locality, across clusters.",
          source: "istio-locality-failover-task",
          locator:
            "Configure locality failover; Failover to region2.zone3; the page Before you begin (several clusters)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "destination-rule",
          support: "full",
          says: "A list of labels, among them the cluster, can set the order in which endpoints are tried, together with outlier detection.",
          source: "istio-destination-rule-reference",
          locator: "LocalityLoadBalancerSetting, failoverPriority",
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
        "A waypoint in each cluster, marked global, applies a DestinationRule with outlier detection. The multi-network feature beneath it is beta and, in the words of its announcement, not ready for production.",
      resource: "DestinationRule.trafficPolicy.loadBalancer.localityLbSetting",
      claims: [
        {
          slug: "failover-guide",
          support: "preview",
          says: "On top of the ambient multi-cluster installation, failover between clusters works through waypoints marked global, with a DestinationRule that prefers endpoints of the local cluster and detects unhealthy ones.",
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
        "A federated service spreads calls over all linked clusters, so the loss of one leaves the others. It needs pods that reach each other across clusters, one trust root and meshed clients; the older failover extension is deprecated.",
      resource: "label mirror.linkerd.io/federated=member",
      since: "2.17",
      claims: [
        {
          slug: "federated-services",
          support: "partial",
          says: "Balances over the endpoints of all linked clusters so that one cluster may fail; requires a flat network, one trust root and meshed clients.",
          source: "linkerd-federated-services",
          locator: "Introduction; Step 5: Label the services",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "announcement",
          support: "partial",
          says: "Version 2.17 adds federated services, which keep calls going when a whole cluster, or the service in it, is down.",
          source: "linkerd-2-17-announcement",
          locator: "Federated services",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "2.17",
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
        "A Service ends at the border of its cluster. An implementation of the Multi-Cluster Services API can merge the endpoints of several clusters into one imported service.",
      resource: "ServiceImport",
      claims: [
        {
          slug: "mcs-kep",
          support: "addon",
          says: "Calls the cluster a hard boundary, says that failover over several clusters takes bespoke work, and proposes imported services with the endpoints of all exporting clusters, run by separate controllers.",
          source: "kubernetes-multi-cluster-services-kep",
          locator: "Motivation; Proposal, the paragraphs on ServiceImport; Terminology (mcs-controller)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
