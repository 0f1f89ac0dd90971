import type { CapabilityFile } from "../types";

export default {
  id: "external-authorizer",
  name: "External authorizer (OPA, OAuth proxy)",
  group: "authorization",
  claim:
    "The proxy of any chosen workload can ask a separate authorization service for a decision before it passes a request on.",
  countsAsYes:
    "A policy object makes the workload's proxy call an authorizer such as Open Policy Agent or an OAuth proxy, for calls from inside the cluster as well as from the edge.",
  matters: "Many banks keep entitlements in one central policy engine; the mesh should call it and not copy its rules.",
  terms: ["envoy", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "action: CUSTOM; stage Beta",
      detail:
        "The authorizer is declared once in the mesh configuration and a CUSTOM policy names it; Envoy asks it over HTTP or gRPC. From 1.30 a workload may use several providers, although the API reference still says one.",
      resource: "AuthorizationPolicy action: CUSTOM",
      since: "1.9",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "The CUSTOM action hands the decision to a provider named in the mesh configuration, before DENY and ALLOW policies are evaluated.",
          source: "istio-authorization-policy-reference",
          locator: "Action: CUSTOM; ExtensionProvider",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "full",
          says: "Shows a sidecar that asks an external authorizer, with Open Policy Agent and oauth2-proxy as examples.",
          source: "istio-external-authorization-task",
          locator: "Introduction; Define the external authorizer",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "Lists External Authorization with maturity Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, id security.external_authorization",
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
        "A CUSTOM policy must be attached to a waypoint with targetRefs; istiod does not send the action to ztunnel. The authorizer then sees only traffic that passes through the waypoint.",
      resource: "AuthorizationPolicy action: CUSTOM",
      claims: [
        {
          slug: "migrate-policies",
          support: "partial",
          says: "Policies with the CUSTOM action must target a waypoint instead of using a workload selector.",
          source: "istio-ambient-migrate-policies",
          locator: "Introduction; L7 policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "The waypoint's HTTP chain includes the filters for CUSTOM policies; for ztunnel any action but ALLOW and DENY is reported as unsupported.",
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/listener_waypoint.go, buildWaypointHTTPFilters; pilot/pkg/serviceregistry/ambient/authorization.go, convertAuthorizationPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "No call-out from the proxy",
      detail:
        "The proxy decides from policy that the control plane sends it. An ingress controller in front of the mesh, or the application, can call an authorizer.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "A request is authorized against networks and TLS identities held in the proxy; the decision makes no call to another service.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/app/inbound/src/policy/http.rs, authorize; linkerd/app/inbound/src/policy.rs, is_authorized",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "none",
          says: "The policy resources listed are Server, HTTPRoute, ServerAuthorization, AuthorizationPolicy, MeshTLSAuthentication and NetworkAuthentication; none names an external service.",
          source: "linkerd-authorization-policy-reference",
          locator: "Dynamic policy resources",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "none",
          says: "A request from 2019 for an external authorization provider in the injected proxy is still open.",
          source: "linkerd-issue-2901",
          locator: "Title, status and description",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "A gateway asks at the edge only",
      detail:
        "Without a proxy at the workload, only the application can ask an authorizer for every call. A gateway product such as Envoy Gateway can do so for traffic through it, and Gateway API has an ExternalAuth filter in its experimental channel.",
      claims: [
        {
          slug: "concept",
          support: "none",
          says: "NetworkPolicy decides by IP address and port and calls no other service.",
          source: "kubernetes-network-policies",
          locator: "Introduction; Network traffic filtering",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gateway-api",
          support: "none",
          says: "The ExternalAuth filter of an HTTPRoute is marked experimental and configures a gateway implementation, so it is not part of the standard channel.",
          source: "gateway-api-code",
          locator: "apis/v1/httproute_types.go, HTTPRouteFilterExternalAuth",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "envoy-gateway",
          support: "none",
          says: "Envoy Gateway asks an external service about a request by a SecurityPolicy attached to a Gateway or HTTPRoute, so only for what passes the gateway.",
          source: "envoy-gateway-external-authorization",
          locator: "Introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
