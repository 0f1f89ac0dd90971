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
    cilium: {
      kind: "sourced",
      note: "policyEnforcementMode always",
      detail:
        "In the mode always every endpoint refuses what no rule allows. In the default mode the first policy that selects a pod does this for that pod and direction.",
      resource: "policyEnforcementMode=always",
      claims: [
        {
          slug: "modes",
          support: "full",
          says: "With the mode always, policy is enforced on all endpoints even if no rule selects them; traffic that no rule allows is dropped.",
          source: "cilium-policy-rules",
          locator: "Policy Enforcement Modes, always; Rule Basics",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "One policy setting, not the default",
      detail:
        "Deny as default comes from default_intention_policy, from the access control lists in deny mode, or from an intention on all services. A plain Helm install allows everything until then.",
      resource: "default_intention_policy: deny",
      claims: [
        {
          slug: "intentions",
          support: "full",
          says: "The default policy decides what happens without an intention. Set to deny, it refuses all connections and requests between services.",
          source: "consul-docs",
          locator: "v2.0.x docs/secure-mesh/intention/index.mdx, Precedence and match order, last paragraphs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/4a006c1d6a2df029cd8b6d66b7a3b8276217b516/content/consul/v2.0.x/content/docs/secure-mesh/intention/index.mdx",
        },
        {
          slug: "best-practice",
          support: "full",
          says: "Recommends a default intention policy of deny, with the default of the access control lists as fallback.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/secure-mesh/best-practice.mdx, Default Intention Policy Set; ACLs Enabled with Default Deny",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/34970beeda81ca30a544beb1c0d737d9a964eaa4/content/consul/v2.0.x/content/docs/secure-mesh/best-practice.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "On by default once mutual TLS is on",
      detail:
        "With mutual TLS, a proxy to which no permission applies refuses every caller, and no allow-all is created. In permissive mode plaintext connections stay outside these rules.",
      resource: "Mesh mtls, MeshTrafficPermission",
      claims: [
        {
          slug: "page",
          support: "full",
          says: "Once mutual TLS is on, all traffic is denied unless a policy allows it. A default permission is no longer created since 2.6.0.",
          source: "kuma-docs",
          locator:
            "app/_src/policies/mutual-tls.md, warning after the introduction and the note on releases since 2.6.0",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "Where no permission matches an inbound listener, a rule that denies everything is set. Only filter chains with Kuma's TLS are covered.",
          source: "kuma-code",
          locator:
            "pkg/plugins/policies/meshtrafficpermission/plugin/v1alpha1/plugin.go, configureLegacyRules and denyRules",
          checkedOn: "2026-11-21",
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
    "app-mesh": {
      kind: "sourced",
      note: "Outbound filter only; callees refuse nobody",
      detail:
        "DROP_ALL, the default, kept a proxy from sending to anything but declared backends. No setting made the called side refuse connections that no rule allowed.",
      claims: [
        {
          slug: "crds",
          support: "none",
          says: "The seven object kinds are backend group, gateway route, mesh, virtual gateway, virtual node, virtual router and virtual service. None holds an authorization rule.",
          source: "app-mesh-controller-code",
          locator: "config/crd/bases, list of files, and apis/appmesh/v1beta2",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/tree/7588d122c3c45e1f873d7d016a30922f049764bf/config/crd/bases",
        },
        {
          slug: "mesh-type",
          support: "none",
          says: "The mesh's only filter is for egress, with ALLOW_ALL and DROP_ALL.",
          source: "app-mesh-controller-code",
          locator: "apis/appmesh/v1beta2/mesh_types.go, MeshSpec, EgressFilter",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/apis/appmesh/v1beta2/mesh_types.go",
        },
      ],
    },
  },
} satisfies CapabilityFile;
