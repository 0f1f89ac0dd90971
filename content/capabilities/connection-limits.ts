import type { CapabilityFile } from "../types";

export default {
  id: "connection-limits",
  name: "Connection and request limits",
  group: "resilience",
  claim:
    "An operator can cap how many connections, and how many waiting or running requests, a proxy holds towards one service.",
  countsAsYes: "Both caps are set per destination service by configuration, with no change to the application.",
  matters: "A cap per destination stops one slow system, such as a core ledger, from tying up every caller.",
  terms: ["circuit-breaker"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "DestinationRule, per client proxy",
      detail:
        "A DestinationRule sets the caps on connections, waiting and running requests. They become circuit breaker thresholds of the service's cluster in the configuration of each client proxy.",
      resource: "DestinationRule.trafficPolicy.connectionPool",
      claims: [
        {
          slug: "api-reference",
          support: "full",
          says: "Connection pool settings cap TCP connections, pending requests and active requests; each is practically unlimited by default.",
          source: "istio-destination-rule-reference",
          locator: "ConnectionPoolSettings: tcp.maxConnections, http.http1MaxPendingRequests, http.http2MaxRequests",
          url: "https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "Connection pools are part of the resilience features listed as Stable.",
          source: "istio-feature-stages",
          locator: "entry `traffic.resilience`",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The caps are written as circuit breaker thresholds of the Envoy cluster for the service, part of the configuration of each proxy.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/cluster_traffic_policy.go, applyConnectionPool",
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
        "The waypoint of the service enforces the caps, as circuit breaker thresholds in its own configuration. Circuit breaking is among the functions that need a waypoint.",
      resource: "DestinationRule.trafficPolicy.connectionPool",
      claims: [
        {
          slug: "migration-table",
          support: "partial",
          says: "DestinationRule traffic policies, connection pools included, need no change because waypoints apply them.",
          source: "istio-ambient-migrate",
          locator: "Resource migration overview, row DestinationRule (traffic policies)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-cluster",
          support: "partial",
          says: "The cluster that istiod builds for a waypoint gets the connection pool settings of the DestinationRule, as circuit breaker thresholds.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/cluster_waypoint.go, buildWaypointInboundVIPCluster, call to applyConnectionPool (in cluster_traffic_policy.go)",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/networking/core/cluster_waypoint.go#L222",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "guide",
          support: "partial",
          says: "Names circuit breaking among the functions that need a waypoint.",
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
      note: "Proxy-wide limits, none per service",
      detail:
        "Circuit breaking in Linkerd reacts to failed answers. The proxy has one cap on requests in flight and one queue size for all destinations alike.",
      claims: [
        {
          slug: "proxy-code",
          support: "none",
          says: "The outbound proxy has one limit on requests in flight across all targets, 100,000 by default, and one queue capacity, 10,000 by default, that every destination's balancer gets; neither is set per destination.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/app/outbound/src/http/server.rs, ConcurrencyLimitLayer; linkerd/app/outbound/src/http/concrete/balance.rs, http_queue; linkerd/app/src/env.rs, DEFAULT_OUTBOUND_MAX_IN_FLIGHT and DEFAULT_OUTBOUND_HTTP_QUEUE_CAPACITY",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/outbound/src/http/server.rs#L31",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "none",
          says: "The list of circuit breaking annotations covers failures and probation only; no annotation caps connections or queued requests.",
          source: "linkerd-circuit-breaking-reference",
          locator: "Configuring Failure Accrual",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Left to the application",
      detail: "A Service sets no caps on connections or requests, so they are left to the application.",
      claims: [
        {
          slug: "service-spec",
          support: "none",
          says: "The fields of a Service cover ports, addresses, affinity and traffic policy; none caps connections or requests.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, type ServiceSpec",
          url: "https://github.com/kubernetes/api/blob/10b39a39bcee995dfe7cd5e8e7b922be5e46f1e2/core/v1/types.go#L6265",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
