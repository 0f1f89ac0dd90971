import type { CapabilityFile } from "../types";

export default {
  id: "default-deny",
  name: "Default deny",
  group: "authorization",
  claim: "All workloads in the mesh or cluster can be set to refuse every connection that no rule allows.",
  countsAsYes:
    "One setting or policy makes refusal the default for every workload in the mesh or cluster, and rules then open only what they name.",
  matters:
    "Least privilege starts from a closed door: a forgotten rule then means an outage that is noticed, not an opening that is not.",
  terms: ["network-policy", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Empty policy in the root namespace",
      detail:
        "An AuthorizationPolicy with an empty spec in the root namespace allows nothing and applies to the whole mesh; the same object in a namespace covers that namespace. Before any ALLOW policy applies to a workload, all requests are allowed.",
      resource: "AuthorizationPolicy with spec: {}",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "A policy with no rules never matches, which makes denial the default for its targets; in the root namespace it applies to all namespaces. Where no ALLOW policy applies, requests are allowed.",
          source: "istio-authorization-policy-reference",
          locator:
            "Evaluation rules at the top; allow-nothing examples; AuthorizationPolicy: rules; note on metadata/namespace",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "best-practices",
          support: "full",
          says: "Recommends the default-deny pattern, starting from a policy that allows nothing.",
          source: "istio-security-best-practices",
          locator: "Apply default-deny authorization policies (in older copies: Use default-deny patterns)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Enforced by ztunnel",
      detail:
        "The same empty policy in the root namespace reaches ztunnel with global scope and denies at connection level. Behind a waypoint, ztunnel sees the waypoint's identity, so a rule must admit that.",
      resource: "AuthorizationPolicy with spec: {}",
      claims: [
        {
          slug: "istiod",
          support: "full",
          says: "A policy with neither selector nor rules in the root namespace is given global scope and an ALLOW action with no groups when it is sent to ztunnel.",
          source: "istio-code",
          locator: "pilot/pkg/serviceregistry/ambient/authorization.go, convertAuthorizationPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel",
          support: "full",
          says: "Where an ALLOW policy applies and none matches, ztunnel refuses the connection; a policy with no rules never matches.",
          source: "ztunnel-code",
          locator: "src/state.rs, assert_rbac; src/rbac.rs, Authorization::matches",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l4-page",
          support: "full",
          says: "A policy in the root namespace targets all namespaces; behind a waypoint, the destination's ztunnel sees the waypoint's identity and not the client's.",
          source: "istio-ambient-l4-policy",
          locator: "Targeting policies; Choosing enforcement points when waypoints are introduced",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Policy deny, fixed when the pod starts",
      detail:
        "The install value can be overridden by an annotation on a namespace or workload, and a Server refuses by default on its own port. The default is fixed when the proxy starts, so a change needs a restart; probes stay allowed until a route is attached to the Server.",
      resource: "proxy.defaultInboundPolicy: deny",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "The install value proxy.defaultInboundPolicy can be deny for the whole cluster, and a Server denies what nothing authorizes.",
          source: "linkerd-authorization-policy-reference",
          locator: "Default policies; Server, note and accessPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-page",
          support: "full",
          says: "A cluster-wide default of deny prohibits traffic to any meshed pod until a resource allows it; annotations on a namespace or workload override it. The default is fixed when the proxy starts, and probes stay allowed until a route matches the Server.",
          source: "linkerd-server-policy",
          locator: "Policy overview; Default policies; Default authorizations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Per namespace; the plug-in must enforce",
      detail:
        "A NetworkPolicy that selects all pods and lists no rule closes one namespace. There is no built-in default for all namespaces, so the object has to be created in each, and it does nothing unless the network plugin implements it.",
      resource: "NetworkPolicy with an empty podSelector",
      claims: [
        {
          slug: "default-policies",
          support: "partial",
          says: "A policy that selects every pod and allows nothing isolates one namespace; a plugin that supports NetworkPolicy is required.",
          source: "kubernetes-network-policies",
          locator: "Default deny all ingress traffic; Prerequisites",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "cannot",
          support: "partial",
          says: "Default policies for all namespaces or pods are listed as missing from the API.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
