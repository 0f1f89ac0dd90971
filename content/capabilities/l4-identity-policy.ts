import type { CapabilityFile } from "../types";

export default {
  id: "l4-identity-policy",
  name: "Service-to-service rules by identity (L4)",
  group: "authorization",
  claim:
    "A rule can admit or refuse a calling service by the identity in its certificate, whatever its address, without reading the request.",
  countsAsYes:
    "A policy object names the workload identities that may reach a service, and a proxy checks the caller's certificate against it on every connection.",
  matters:
    "Pod addresses change and labels can be set by many people; a rule on an identity proved by a certificate can be checked and explained.",
  terms: ["mtls", "spiffe", "network-policy"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "AuthorizationPolicy on the mTLS identity",
      detail:
        "The sidecar of the called workload matches principal, namespace or service account of the client certificate. These fields need mutual TLS.",
      resource: "AuthorizationPolicy rules[].from[].source",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "The source fields for principals, namespaces and service accounts are taken from the peer certificate and need mutual TLS.",
          source: "istio-authorization-policy-reference",
          locator: "Source: principals, namespaces, serviceAccounts",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "Lists authorization in the security area with maturity Stable.",
          source: "istio-feature-stages",
          locator: "features.yaml, id security.authorization",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "concepts",
          support: "full",
          says: "An authorization policy is enforced on inbound traffic by the Envoy on the server side.",
          source: "istio-security-concepts",
          locator: "Authorization architecture",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Enforced by ztunnel, no waypoint needed",
      detail:
        "The ztunnel on the receiving side checks the identity of the peer. Once a waypoint is in the path, ztunnel sees the waypoint's identity, so rules about the client then belong on the waypoint.",
      resource: "AuthorizationPolicy with selector",
      claims: [
        {
          slug: "ztunnel",
          support: "full",
          says: "For each connection ztunnel compares the peer identity with the principals, namespaces and service accounts of the policies that apply to the workload.",
          source: "ztunnel-code",
          locator: "src/rbac.rs, Authorization::matches; src/state.rs, assert_rbac",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l4-page",
          support: "full",
          says: "The receiving ztunnel enforces the TCP part of the policy API with the same behaviour as sidecar mode. Behind a waypoint it sees the waypoint's identity, so a policy on the client's identity belongs on the waypoint.",
          source: "istio-ambient-l4-policy",
          locator: "Policy enforcement using ztunnel; Choosing enforcement points when waypoints are introduced",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Server plus AuthorizationPolicy",
      detail:
        "A Server names a port on a set of pods, and an AuthorizationPolicy says which mesh identities or service accounts may use it. Its objects carry API version v1alpha1, Server v1beta3.",
      resource: "AuthorizationPolicy, MeshTLSAuthentication",
      since: "2.12",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "A MeshTLSAuthentication lists mTLS identities or service accounts, and an AuthorizationPolicy requires it for a Server, a route or a namespace.",
          source: "linkerd-authorization-policy-reference",
          locator: "AuthorizationPolicy Spec; MeshTLSAuthentication Spec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The inbound proxy authorizes a client when its TLS identity is in the list or ends with an allowed suffix, and its address is in an allowed network.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/proxy/server-policy/src/authz.rs, Authentication; linkerd/app/inbound/src/policy.rs, is_authorized and is_tls_authorized",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-page",
          support: "full",
          says: "Linkerd 2.12 introduced AuthorizationPolicy as the more flexible successor of ServerAuthorization.",
          source: "linkerd-server-policy",
          locator: "ServerAuthorization vs AuthorizationPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "crds",
          support: "full",
          says: "AuthorizationPolicy and MeshTLSAuthentication exist in version v1alpha1 only; Server is stored as v1beta3.",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-crds/templates/policy/authorization-policy.yaml, meshtls-authentication.yaml and server.yaml, spec.versions",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Labels and addresses, not identity",
      detail: "NetworkPolicy admits pods by label, namespace or address range, and TLS is outside its API.",
      resource: "NetworkPolicy",
      claims: [
        {
          slug: "concept",
          support: "none",
          says: "The parties to a connection are told apart by pod selector, namespace and IP block only, and anything to do with TLS is listed as outside the API.",
          source: "kubernetes-network-policies",
          locator: "Introduction (the three identifiers); What you can't do with network policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "none",
          says: "A peer in a NetworkPolicy has three fields: pod selector, namespace selector and IP block.",
          source: "kubernetes-api-code",
          locator: "networking/v1/types.go, NetworkPolicyPeer",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
