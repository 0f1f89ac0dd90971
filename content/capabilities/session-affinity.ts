import type { CapabilityFile } from "../types";

export default {
  id: "session-affinity",
  name: "Session affinity",
  group: "traffic",
  claim: "Calls that carry the same header or cookie reach the same pod as long as the set of pods does not change.",
  countsAsYes:
    "A header or a cookie of a call between services decides the pod, by configuration, in the open build and without a further component to deploy.",
  matters: "Older applications keep session state in memory, and moving them to a cluster often depends on this.",
  terms: ["waypoint", "envoy"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Consistent hash, soft affinity",
      detail:
        "A DestinationRule sets consistent hashing. The affinity is soft: a change in the set of pods moves part of the sessions.",
      resource: "DestinationRule trafficPolicy.loadBalancer.consistentHash",
      claims: [
        {
          slug: "api",
          support: "full",
          says: "Consistent hashing by header, cookie, query parameter or source address gives a soft affinity that may move when pods come or go.",
          source: "istio-destination-rule-reference",
          locator: "LoadBalancerSettings.ConsistentHashLB",
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
        "The same DestinationRule setting takes effect at the waypoint. For a Service without a VirtualService it did not work before a fix that came with 1.31.",
      resource: "DestinationRule trafficPolicy.loadBalancer.consistentHash",
      claims: [
        {
          slug: "stages",
          support: "partial",
          says: "Lists DestinationRule at waypoints as stable.",
          source: "istio-feature-stages",
          locator: "ambient.destinationrule, Waypoints: DestinationRule",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l7-features",
          support: "partial",
          says: "Says that the features of DestinationRule other than subsets are supported at waypoints.",
          source: "istio-ambient-l7-features",
          locator: "Unsupported APIs with waypoints, DestinationRule subsets",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "For a waypoint the route gets the hash rule that belongs to the consistent hashing of the DestinationRule; the release note says that without a VirtualService it did not work before, and stands in the 1.31 branch but not in 1.30.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/httproute.go, buildSidecarInboundHTTPRouteConfig; releasenotes/notes/61045.yaml, in branch release-1.31 and absent from release-1.30",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Balanced by latency, no hash",
      detail: "Requests to a Service are balanced by latency. No setting ties a header or a cookie to a pod.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The proxy knows three ways to reach a backend: forward to one endpoint, balance by power of two choices on latency, or fail; none hashes a request.",
          source: "linkerd-proxy-code",
          locator: "linkerd/proxy/client-policy/src/lib.rs, enum BackendDispatcher and enum Load",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "none",
          says: "The first answer says that Linkerd does not support session stickiness.",
          source: "linkerd-issue-4956",
          locator: "first answer, 2020-09-10",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "By client IP address only",
      detail: "Affinity follows the client's IP address and works per connection; headers and cookies are not seen.",
      resource: "Service spec.sessionAffinity",
      claims: [
        {
          slug: "service-api",
          support: "partial",
          says: "A Service knows two values for session affinity: none, or by the client's IP address.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, ServiceSpec.SessionAffinity and SessionAffinityConfig",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kube-proxy",
          support: "partial",
          says: "With ClientIP, connections of one client address go to the same pod, by default for up to three hours.",
          source: "kubernetes-virtual-ips",
          locator: "Session affinity; Session stickiness timeout",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
