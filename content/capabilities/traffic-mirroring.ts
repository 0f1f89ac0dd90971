import type { CapabilityFile } from "../types";

export default {
  id: "traffic-mirroring",
  name: "Traffic mirroring",
  group: "traffic",
  claim: "A copy of live calls between services is sent to a second backend, and its answers are thrown away.",
  countsAsYes:
    "A rule names a second backend that gets a copy of calls between services, in the open build and without a further component to deploy.",
  matters: "A new version can be tried against real requests without any customer seeing its answers.",
  terms: ["gateway-api", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "VirtualService or HTTPRoute filter",
      detail:
        "Mirroring is best effort: the sidecar does not wait for the copy. The copy carries the same personal data as the original, so the second backend needs the same protection.",
      resource: "VirtualService http[].mirrors, HTTPRoute filter RequestMirror",
      claims: [
        {
          slug: "api",
          support: "full",
          says: "A route can mirror to one or several destinations, each with a percentage, and does not wait for their answers.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPRoute.mirrors and HTTPMirrorPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The RequestMirror filter of HTTPRoute and GRPCRoute is translated into the same mirror rule.",
          source: "istio-code",
          locator: "pilot/pkg/config/kube/gateway/conversion.go, createMirrorFilter",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint",
      detail: "The RequestMirror filter of an HTTPRoute takes effect at the waypoint of the called Service.",
      resource: "HTTPRoute filter RequestMirror",
      claims: [
        {
          slug: "code",
          support: "partial",
          says: "Routes at a waypoint are built by the same function as sidecar routes, which adds the mirror rules.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/listener_waypoint.go, translateWaypointRoute; route/route.go, RequestMirrorPolicies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stages",
          support: "partial",
          says: "Lists HTTPRoute and GRPCRoute at waypoints as stable.",
          source: "istio-feature-stages",
          locator: "ambient.gateway_stable, Waypoints: Gateway API Stable Channel",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "RequestMirror filter is refused",
      detail:
        "No mirroring of requests. A backend of one's own could copy what it receives, but that is not a function of the mesh.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The policy controller refuses a route that has a RequestMirror filter with the message that it is not supported.",
          source: "linkerd2-code",
          locator: "policy-controller/k8s/index/src/outbound/index/http.rs, convert_gateway_filter",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "none",
          says: "A request for traffic mirroring from 2020 was still open.",
          source: "linkerd-issue-4385",
          locator: "issue state and first comments",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "report",
          support: "full",
          says: "The list of supported features names HTTPRouteRequestMirror and two further mirroring features.",
          source: "gateway-api-report-linkerd",
          locator: "profiles, MESH-HTTP, supportedFeatures",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "measurement",
          version: "2.18",
          rejected:
            "The test script switches on all features at once and the mesh tests contain none for mirroring, while the controller's code refuses the filter.",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Services copy no traffic",
      detail:
        "Kubernetes forwards each connection to one endpoint. A gateway implementation may mirror traffic that enters the cluster.",
      claims: [
        {
          slug: "service-api",
          support: "none",
          says: "The complete specification of a Service has no field that copies traffic to a second backend.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, type ServiceSpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
