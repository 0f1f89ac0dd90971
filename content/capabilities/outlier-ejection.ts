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
        "A DestinationRule sets the number of errors, the scan interval and the ejection time. It is off until set, and where locality load balancing is on, as by default, it also starts failover to another locality.",
      resource: "DestinationRule.trafficPolicy.outlierDetection",
      claims: [
        {
          slug: "api-reference",
          support: "full",
          says: "Outlier detection ejects a host that keeps returning 5xx errors for a set period, and counts connection failures for TCP services. With locality load balancing, which is on by default, it also activates failover.",
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
        {
          slug: "code",
          support: "full",
          says: "A cluster gets no outlier detection where no rule sets it.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/cluster_traffic_policy.go, applyOutlierDetection",
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
        "The same DestinationRule is applied by the waypoint in front of the service. Circuit breaking is among the functions that need one, since ztunnel works at layer 4.",
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
        {
          slug: "guide",
          support: "partial",
          says: "Names circuit breaking among the functions that need a waypoint; ztunnel processes traffic at layer 4 only.",
          source: "istio-ambient-waypoint",
          locator: "Do you need a waypoint proxy?",
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
        "Off until the Service carries the annotation, and switched off again by a ServiceProfile on that Service. A second mode, unified, also counts 429 answers; its success rate is tuned by annotations under balancer.alpha.linkerd.io.",
      resource: "balancer.linkerd.io/failure-accrual",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "Annotations on a Service make client proxies mark an endpoint unavailable after consecutive HTTP or gRPC failures and try it again with backoff; a ServiceProfile switches this off. The unified mode adds a success rate that counts 429, set by balancer.alpha.linkerd.io annotations.",
          source: "linkerd-circuit-breaking-reference",
          locator: "Failure Accrual Policies; Probation and Backoffs; Configuring Failure Accrual",
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
        "A pod leaves the Service when its own readiness probe fails. The node's rules otherwise pick a pod at random by default, not by the results of requests.",
      claims: [
        {
          slug: "service-proxies",
          support: "none",
          says: "In iptables and nftables mode the node's packet forwarding rules pick a backend pod at random by default.",
          source: "kubernetes-virtual-ips",
          locator: "Proxy modes, iptables and nftables",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "readiness-probe",
          support: "none",
          says: "A container whose readiness probe fails is removed from the endpoints of its Service.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, Container.ReadinessProbe",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
