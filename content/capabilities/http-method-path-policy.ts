import type { CapabilityFile } from "../types";

export default {
  id: "http-method-path-policy",
  name: "HTTP method and path rules",
  group: "authorization",
  claim: "A rule can limit a calling service to named HTTP methods and paths of the service it calls.",
  countsAsYes:
    "A policy object combines the caller's identity with HTTP method and path, and a proxy at the destination rejects every other request.",
  matters:
    "Least privilege between services often means read but not write; without it, a caller that may reach a service may call all of it.",
  terms: ["waypoint", "ztunnel", "gateway-api"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "AuthorizationPolicy methods and paths",
      detail:
        "The destination's sidecar matches method, path, host, port and other request attributes together with the caller's identity. Path rules depend on the mesh's path normalization setting.",
      resource: "AuthorizationPolicy rules[].to[].operation",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "An operation matches on methods and paths of an HTTP request, with exact, prefix, suffix and template matching for paths.",
          source: "istio-authorization-policy-reference",
          locator: "Operation: methods, paths",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "concepts",
          support: "full",
          says: "Rules name the source and the operation of a request, and the server-side Envoy applies them to inbound traffic.",
          source: "istio-security-concepts",
          locator: "Authorization policies; Value matching",
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
        "Method and path rules are attached with targetRefs to a Service or to the waypoint's Gateway. ztunnel does not read HTTP: for it, istiod leaves out ALLOW rules that hold HTTP attributes, and the attributes themselves in DENY rules, and reports this in the policy's status.",
      resource: "AuthorizationPolicy with targetRefs",
      claims: [
        {
          slug: "l7-page",
          support: "partial",
          says: "With a waypoint, AuthorizationPolicy including its HTTP features is available at stage Stable; ztunnel cannot enforce rules on HTTP attributes.",
          source: "istio-ambient-l7-features",
          locator: "Security; Considerations for authorization policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "Hosts, methods and paths are not sent to ztunnel; istiod's status message says that a waypoint must be used for HTTP rules.",
          source: "istio-code",
          locator: "pilot/pkg/serviceregistry/ambient/authorization.go, httpOperations and httpRuleFmt",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "HTTPRoute attached to a Server",
      detail:
        "An HTTPRoute with a Server as parent selects requests by path, method, header or query, and an AuthorizationPolicy targets that route. Once a route is attached, health probes lose their automatic permission and need a rule of their own.",
      resource: "HTTPRoute, AuthorizationPolicy targetRef",
      since: "2.12",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "An HTTPRoute attached to a Server matches on path, headers, query parameters and verb, and an AuthorizationPolicy can authorize that route alone.",
          source: "linkerd-authorization-policy-reference",
          locator: "HTTPRoute; AuthorizationPolicy, targetRef",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "For each request the inbound proxy finds the matching route and returns an error unless one of that route's authorizations applies.",
          source: "linkerd-proxy-code",
          locator: "linkerd/app/inbound/src/policy/http.rs, HttpPolicyService::authorize",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Cilium layer 7 policy; caller by label",
      detail:
        "NetworkPolicy stops at port and protocol. Cilium as network plug-in adds HTTP rules that the Envoy on the node enforces; the caller is known by pod labels, not by a certificate.",
      resource: "CiliumNetworkPolicy toPorts[].rules.http",
      claims: [
        {
          slug: "cilium-layer-7",
          support: "addon",
          says: "A Cilium policy allows named methods and paths from pods with given labels to pods with given labels, and answers other requests with 403 through an Envoy on the node.",
          source: "cilium-layer-7-policies",
          locator: "Opening section and its notes; HTTP, Allow GET /public",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "concept",
          support: "addon",
          says: "NetworkPolicy is defined for TCP, UDP and SCTP connections at layer 4, so HTTP rules take another product.",
          source: "kubernetes-network-policies",
          locator: "Network traffic filtering",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "addon",
          says: "A NetworkPolicy rule's port entry has a protocol, a port and an end port, and no field for an HTTP request.",
          source: "kubernetes-api-code",
          locator: "networking/v1/types.go, NetworkPolicyPort",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
