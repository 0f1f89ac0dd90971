import type { CapabilityFile } from "../types";

export default {
  id: "weighted-canary",
  name: "Weighted canary",
  group: "traffic",
  claim:
    "A set share of the calls between two services goes to another version of the called service, whatever the number of its pods.",
  countsAsYes:
    "An object gives each version a weight and calls between services are split by it request by request, in the open build and without a further component to deploy.",
  matters:
    "A release can meet one per cent of real traffic and be taken back by changing one number, which change boards like to see.",
  terms: ["gateway-api", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "VirtualService, HTTPRoute weights",
      detail:
        "A VirtualService or an HTTPRoute gives every destination a weight, and the caller's sidecar splits requests by it.",
      resource: "VirtualService http[].route[].weight, HTTPRoute backendRefs[].weight",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists traffic shifting, together with routing by label and content, as a stable feature.",
          source: "istio-feature-stages",
          locator: "traffic.control",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "full",
          says: "Each destination of an HTTP route has a weight, and it receives that weight's share of the sum of all weights.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPRouteDestination.weight",
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
        "An HTTPRoute with the Service as parent splits traffic by weight at the waypoint; each version needs its own Service. VirtualService at a waypoint is alpha.",
      resource: "HTTPRoute backendRefs[].weight",
      claims: [
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
        {
          slug: "l7-features",
          support: "partial",
          says: "Lists HTTPRoute at waypoints as stable and shows one that splits a Service 90 to 10.",
          source: "istio-ambient-l7-features",
          locator: "Traffic routing (table); Attach to a specific service",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "migration",
          support: "partial",
          says: "Tells users to move VirtualService to HTTPRoute and to give each version a Service of its own, because subsets cannot be used there.",
          source: "istio-ambient-migrate-policies",
          locator: "Migrate VirtualService to HTTPRoute",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "HTTPRoute weights, since 2.13",
      detail:
        "An HTTPRoute or GRPCRoute with the Service as parent splits requests by weight in the caller's proxy; each version needs its own Service. A ServiceProfile on that Service switches the route off.",
      resource: "HTTPRoute backendRefs[].weight",
      since: "2.13",
      claims: [
        {
          slug: "task",
          support: "full",
          says: "Walks through an HTTPRoute that sends 90 per cent of requests to one Service and 10 per cent to another.",
          source: "linkerd-traffic-shifting",
          locator: "Shifting Traffic",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "full",
          says: "A backend of a route with a Service as parent has a weight that sets its share of the requests.",
          source: "linkerd-httproute-reference",
          locator: "HTTPBackendRef, weight",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Share follows ready pod count",
      detail:
        "Between services the share follows the number of ready pods. A Gateway API implementation can split by weight, but only for traffic that passes its gateway.",
      claims: [
        {
          slug: "service-api",
          support: "none",
          says: "The complete specification of a Service has no weight and no way to name two versions.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, type ServiceSpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kube-proxy",
          support: "none",
          says: "The Service proxy picks one of the endpoints, by default at random.",
          source: "kubernetes-virtual-ips",
          locator: "Proxy modes, iptables proxy mode",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
