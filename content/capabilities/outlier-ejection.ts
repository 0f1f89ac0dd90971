import type { CapabilityFile } from "../types";

export default {
  id: "outlier-ejection",
  name: "Failing endpoints ejected",
  group: "resilience",
  claim:
    "The proxy takes an endpoint that keeps failing out of load balancing for a while, judged by the real requests it sends there.",
  countsAsYes:
    "HTTP errors in real traffic, not health probes, take one endpoint of a service out of rotation, and it comes back by itself.",
  matters:
    "One bad replica behind a healthy service otherwise fails a steady share of payments until somebody notices.",
  terms: ["outlier-ejection", "circuit-breaker"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "DestinationRule; off until set",
      detail:
        "A DestinationRule sets the number of errors, the scan interval and the ejection time. It is off until set, and where locality load balancing is on it also starts failover to another locality.",
      resource: "DestinationRule.trafficPolicy.outlierDetection",
      claims: [
        {
          slug: "api-reference",
          support: "full",
          says: "Outlier detection ejects a host that keeps returning 5xx errors for a set period, and counts connection failures for TCP services.",
          source: "istio-destination-rule-reference",
          locator: "OutlierDetection",
          url: "https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "The resilience features, outlier detection among them, are listed as Stable.",
          source: "istio-feature-stages",
          locator: "entry `traffic.resilience`",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint",
      detail:
        "The same DestinationRule is applied by the waypoint in front of the service. Without a waypoint nothing is ejected, since ztunnel does not read HTTP responses.",
      resource: "DestinationRule.trafficPolicy.outlierDetection",
      claims: [
        {
          slug: "migration-table",
          support: "partial",
          says: "DestinationRule traffic policies, outlier detection included, need no change because waypoints apply them.",
          source: "istio-ambient-migrate",
          locator: "Resource migration overview, row DestinationRule (traffic policies)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-cluster",
          support: "partial",
          says: "The cluster that istiod builds for a waypoint gets the outlier detection settings of the DestinationRule.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/cluster_waypoint.go, buildWaypointInboundVIPCluster, call to applyOutlierDetection",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/networking/core/cluster_waypoint.go#L224",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "partial",
          says: "DestinationRule on waypoints is listed as Stable.",
          source: "istio-feature-stages",
          locator: "entry named Waypoints: DestinationRule",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "HTTP and gRPC only",
      detail:
        "Off until the Service carries the annotation, and switched off again by a ServiceProfile on that Service. A second mode, unified, also counts 429 answers and is tuned by annotations that Linkerd marks alpha.",
      resource: "balancer.linkerd.io/failure-accrual",
      since: "2.13",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "Annotations on a Service make client proxies mark an endpoint unavailable after consecutive HTTP or gRPC failures and probe it again with backoff.",
          source: "linkerd-circuit-breaking-reference",
          locator: "Failure Accrual Policies; Configuring Failure Accrual",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Readiness probes only",
      detail:
        "A pod leaves the Service when its own readiness probe fails; errors that callers see play no part. Anything more has to be written into each client.",
      claims: [
        {
          slug: "service-proxies",
          support: "none",
          says: "In iptables mode kube-proxy picks a backend at random; if that pod does not answer, the connection fails, and only readiness probes keep bad pods out.",
          source: "kubernetes-virtual-ips",
          locator: "iptables proxy mode",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
