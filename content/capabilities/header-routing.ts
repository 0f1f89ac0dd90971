import type { CapabilityFile } from "../types";

export default {
  id: "header-routing",
  name: "Routing by header",
  group: "traffic",
  claim: "A call between services goes to a different backend depending on the value of a request header.",
  countsAsYes:
    "A rule matches a header of a call between services and chooses the backend, in the open build and without a further component to deploy.",
  matters:
    "Testers or one pilot customer can use a new version in production while everybody else stays on the old one.",
  terms: ["gateway-api", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "VirtualService or HTTPRoute",
      detail:
        "A VirtualService or an HTTPRoute matches headers and names the destination; the caller's sidecar applies it.",
      resource: "VirtualService http[].match[].headers, HTTPRoute rules[].matches[].headers",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists routing by label and by content as a stable feature.",
          source: "istio-feature-stages",
          locator: "traffic.control",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "full",
          says: "A route rule can match header values exactly, by prefix or by regular expression.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPMatchRequest.headers",
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
        "An HTTPRoute with the Service as parent matches headers at the waypoint. ztunnel alone does not read HTTP.",
      resource: "HTTPRoute rules[].matches[].headers",
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
          slug: "migration",
          support: "partial",
          says: "Rewrites a rule on a request header from VirtualService to HTTPRoute for use with a waypoint.",
          source: "istio-ambient-migrate-policies",
          locator: "Example: Header-based routing",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "HTTPRoute, since 2.13",
      detail:
        "An HTTPRoute with the Service as parent matches headers in the caller's proxy; GRPCRoute does so for gRPC.",
      resource: "HTTPRoute rules[].matches[].headers",
      since: "2.13",
      claims: [
        {
          slug: "task",
          support: "full",
          says: "Routes calls with a given header value to a second backend by an HTTPRoute; only the caller has to be meshed.",
          source: "linkerd-dynamic-request-routing",
          locator: "Introducing HTTPRoute; Implementation notes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "full",
          says: "A route with a Service as parent matches headers exactly or by regular expression, besides path, query and method.",
          source: "linkerd-httproute-reference",
          locator: "HTTPHeaderMatch",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Services do not read HTTP",
      detail:
        "Calls between services are forwarded without a look at HTTP. Gateway API routes need a mesh to carry them out between services.",
      claims: [
        {
          slug: "service-api",
          support: "none",
          says: "A Service selects endpoints by pod label and port; nothing in its specification looks at a request.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, type ServiceSpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kube-proxy",
          support: "none",
          says: "Service proxies are packet-forwarding rules of the kernel that send traffic for an address and port to an endpoint.",
          source: "kubernetes-virtual-ips",
          locator: "Proxy modes",
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
