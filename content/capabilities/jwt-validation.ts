import type { CapabilityFile } from "../types";

export default {
  id: "jwt-validation",
  name: "End-user token (JWT) checked at the proxy",
  group: "authorization",
  claim:
    "The proxy of any chosen workload validates end-user JSON Web Tokens and can refuse requests without a valid one, without application code.",
  countsAsYes:
    "A policy object makes the workload's proxy verify issuer, signature and audience, for calls from inside the cluster as well as from the edge, and rules can use the token's claims.",
  matters:
    "Services that trust a user's name in a header can be fooled from inside the cluster; a token checked at each hop keeps the user bound to the request.",
  terms: ["jwt", "waypoint", "envoy"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "RequestAuthentication, plus a policy",
      detail:
        "RequestAuthentication rejects invalid tokens but accepts requests with none. An AuthorizationPolicy on requestPrincipals or on claims makes the token mandatory.",
      resource: "RequestAuthentication",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "Requests with invalid credentials are rejected, requests without any are accepted without identity, and an authorization rule must close that gap.",
          source: "istio-request-authentication-reference",
          locator: "Introduction; first example",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "Lists End User (JWT) Authentication with maturity Stable.",
          source: "istio-feature-stages",
          locator: "features.yaml, id security.jwt_authentication, End User (JWT) Authentication",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint; stage Beta",
      detail:
        "RequestAuthentication and the AuthorizationPolicy that requires a token are both attached to the waypoint with targetRefs. ztunnel does not read tokens.",
      resource: "RequestAuthentication with targetRefs",
      claims: [
        {
          slug: "l7-page",
          support: "partial",
          says: "RequestAuthentication becomes available with a waypoint, attached by targetRefs, at stage Beta.",
          source: "istio-ambient-l7-features",
          locator: "Security, table of policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "partial",
          says: "Lists RequestAuthentication in ambient mode with maturity Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, id ambient.request_authentication",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "Request authentication filters are built into the waypoint's HTTP chain; for ztunnel, request principals count as an unsupported HTTP attribute.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/listener_waypoint.go, buildWaypointHTTPFilters; pilot/pkg/serviceregistry/ambient/authorization.go, httpSources",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Left to the application or a gateway",
      detail:
        "Linkerd authenticates workloads and networks, not end users. Tokens are checked in the application, or at the edge by the ingress controller or API gateway placed in front of the mesh.",
      claims: [
        {
          slug: "reference",
          support: "none",
          says: "The authentications a policy can require are mesh TLS identities, service accounts and client networks; none concerns tokens.",
          source: "linkerd-authorization-policy-reference",
          locator: "MeshTLSAuthentication; NetworkAuthentication",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "none",
          says: "The proxy knows three kinds of client authentication: none, TLS without identity, and TLS with identity.",
          source: "linkerd-proxy-code",
          locator: "linkerd/proxy/server-policy/src/authz.rs, Authentication",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "none",
          says: "A request from 2019 for token support in Linkerd is still open.",
          source: "linkerd-issue-3704",
          locator: "Title, status and description",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Left to the application or a gateway",
      detail:
        "Kubernetes has no object that validates tokens for a workload. A gateway product such as Envoy Gateway can do it for traffic that enters through it; calls between services are left to the application.",
      claims: [
        {
          slug: "concept",
          support: "none",
          says: "NetworkPolicy filters at the level of IP address and port, below any request or token.",
          source: "kubernetes-network-policies",
          locator: "Introduction; Network traffic filtering",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gateway-api",
          support: "none",
          says: "The standard filter types of an HTTPRoute modify, redirect, rewrite or mirror a request, set CORS or point to an extension; none validates a token.",
          source: "gateway-api-code",
          locator: "apis/v1/httproute_types.go, HTTPRouteFilterType",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "envoy-gateway",
          support: "none",
          says: "Envoy Gateway validates tokens by a SecurityPolicy attached to a Gateway, HTTPRoute or GRPCRoute, so only for what passes the gateway.",
          source: "envoy-gateway-jwt-authentication",
          locator: "Introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
