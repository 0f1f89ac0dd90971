import type { CapabilityFile } from "../types";

export default {
  id: "retries",
  name: "Retries",
  group: "resilience",
  claim:
    "Failed calls between services are repeated by the platform, with a limit and chosen conditions, without a change to the application.",
  countsAsYes:
    "Number and conditions of retries can be set per service or per route through an interface that is not experimental, in the open build and without a further component to deploy.",
  matters:
    "Uniform retries hide short faults, while retries nobody planned can book a payment twice, so they must be visible and limited.",
  terms: ["waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "On by default: two retries",
      detail:
        "Retries are on by default, also for the gRPC states unavailable and cancelled. Set attempts to 0 where a repeated call would do harm.",
      resource: "VirtualService http[].retries, meshConfig.defaultHttpRetryPolicy",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists retries among the resilience features that are stable.",
          source: "istio-feature-stages",
          locator: "traffic.resilience",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "full",
          says: "A route sets the number of retries, the time per attempt and the conditions; where nothing is set, two retries on connection failures, refused streams and the gRPC states unavailable and cancelled apply, and attempts of zero switches retries off.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPRoute.retries and HTTPRetry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Waypoint; per-route setting not stable",
      detail:
        "A waypoint repeats calls by the mesh-wide policy. Setting it per route means the retry field of the experimental Gateway API channel or a VirtualService, which is alpha there.",
      resource: "meshConfig.defaultHttpRetryPolicy, HTTPRoute rules[].retry",
      claims: [
        {
          slug: "guide",
          support: "partial",
          says: "Names retries among the functions that need a waypoint.",
          source: "istio-ambient-waypoint",
          locator: "Do you need a waypoint proxy?",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "A waypoint applies the mesh-wide default retry policy, and the retry field of an HTTPRoute where one is set.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/httproute.go, buildSidecarInboundHTTPRouteConfig, waypoint branch; pilot/pkg/networking/core/route/route.go, BuildDefaultHTTPOutboundRoute; pilot/pkg/config/kube/gateway/conversion.go, r.Retry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gateway-api",
          support: "partial",
          says: "The retry field of an HTTPRoute rule is marked experimental.",
          source: "gateway-api-code",
          locator: "apis/v1/httproute_types.go, HTTPRouteRule.Retry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stages",
          support: "partial",
          says: "Lists VirtualService at waypoints as Alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry Waypoints: VirtualService",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "By annotation; off by default",
      detail:
        "Off by default and switched on by annotation. Annotations on a route replace those of the Service, and a ServiceProfile on the Service makes both void.",
      resource: "Annotations retry.linkerd.io/http, /grpc, /limit, /timeout",
      since: "2.16",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "Annotations on a Service or route choose HTTP or gRPC codes, a limit (default 1) and a time per attempt; those on a route replace those on the Service, and with a ServiceProfile both are ignored. Bodies above 64 KiB are not repeated.",
          source: "linkerd-retries-reference",
          locator: "Introduction; Configuring Retries",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature",
          support: "full",
          says: "Retries are opt-in and work in the caller's proxy for HTTP and gRPC; before 2.16 they were configured with ServiceProfiles.",
          source: "linkerd-retries-and-timeouts",
          locator: "Introduction; Using retries safely",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Left to application code",
      detail:
        "A Service has no retries, so they are left to the application. Gateway API has a retry field in its experimental channel, and between services it takes a mesh to carry a route out.",
      claims: [
        {
          slug: "service-api",
          support: "none",
          says: "The complete specification of a Service has no field for retries.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, type ServiceSpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gateway-api",
          support: "none",
          says: "The retry field of an HTTPRoute rule is marked experimental.",
          source: "gateway-api-code",
          locator: "apis/v1/httproute_types.go, HTTPRouteRule.Retry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "mesh-overview",
          support: "none",
          says: "Routes between services are carried out by the data plane of a mesh, which intercepts the request.",
          source: "gateway-api-mesh-overview",
          locator: "Connecting routes and services; Request Flow",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
