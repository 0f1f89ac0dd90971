import type { CapabilityFile } from "../types";

export default {
  id: "explicit-deny",
  name: "Explicit deny rules",
  group: "authorization",
  claim: "A rule with a deny action refuses a named caller or request even where another rule allows it.",
  countsAsYes:
    "A policy object has a deny action on caller identity and on request attributes, and it is evaluated before any rule that allows.",
  matters:
    "In an incident one compromised caller must be cut off at once, without finding and rewriting every rule that admits it.",
  terms: ["network-policy", "waypoint", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "action: DENY comes before ALLOW",
      detail:
        "A DENY policy that matches refuses the request whatever the ALLOW policies say. On plain TCP traffic HTTP attributes count as matching, so such rules should also name a port.",
      resource: "AuthorizationPolicy action: DENY",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "A request that matches a DENY policy is denied before ALLOW policies are looked at. On TCP traffic a DENY rule treats HTTP attributes as matching, so naming a port is advised.",
          source: "istio-authorization-policy-reference",
          locator: "Evaluation rules and DENY examples at the top; Action: DENY",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "concepts",
          support: "full",
          says: "The deny policy takes precedence, so that an allow policy cannot bypass it.",
          source: "istio-security-concepts",
          locator: "Authorization policies, the paragraph after the DENY example",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "HTTP attributes only at a waypoint",
      detail:
        "ztunnel enforces DENY on identity, namespace, address and port. A DENY rule on HTTP attributes must target a waypoint: on a selector they are dropped, and a rule of which a from, to or when part held nothing else never matches.",
      resource: "AuthorizationPolicy action: DENY",
      claims: [
        {
          slug: "ztunnel",
          support: "partial",
          says: "DENY policies are checked first and end the decision, on identity, namespace, addresses and port; there is no field for HTTP attributes.",
          source: "ztunnel-code",
          locator: "src/state.rs, assert_rbac; src/rbac.rs, RbacMatch",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "istiod",
          support: "partial",
          says: "HTTP attributes are left out of DENY policies for ztunnel. A rule with a clause that is then empty never fires, and a policy with no other rule is reported as having no effect.",
          source: "istio-code",
          locator:
            "pilot/pkg/serviceregistry/ambient/authorization.go, hasEffectiveRules and httpDenyNoEffectBoilerplate",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "partial",
          says: "A report shows requests still answered with status 200 under a selector-based DENY policy that held only a token condition.",
          source: "istio-issue-61126",
          locator: "Description: actual behaviour",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Allow rules only",
      detail:
        "An AuthorizationPolicy names a target and the authentications it requires; it has no action field. To shut out one caller, the rules that admit it have to be narrowed.",
      resource: "AuthorizationPolicy",
      claims: [
        {
          slug: "reference",
          support: "none",
          says: "The complete field list of an AuthorizationPolicy is a target and the required authentications; there is no deny action.",
          source: "linkerd-authorization-policy-reference",
          locator: "AuthorizationPolicy Spec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "none",
          says: "The resource's specification has two fields, target_ref and required_authentication_refs.",
          source: "linkerd2-code",
          locator: "policy-controller/k8s/api/src/policy/authorization_policy.rs, AuthorizationPolicySpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Cilium deny rules; not at layer 7",
      detail:
        "Network policies are additive, and no rule can take back what another allows. Cilium's own policies have deny rules on pods and ports, and so has ClusterNetworkPolicy, a separate API at v1alpha2; neither looks at the attributes of a request.",
      resource: "CiliumNetworkPolicy ingressDeny",
      claims: [
        {
          slug: "concept",
          support: "addon",
          says: "The ability to deny explicitly is listed as missing: rules can only allow, so a deny rule takes another product.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "addon",
          says: "A NetworkPolicy's ingress and egress lists hold allowed traffic and are combined additively; no action field exists.",
          source: "kubernetes-api-code",
          locator: "networking/v1/types.go, NetworkPolicySpec and NetworkPolicyIngressRule",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "cluster-network-policy",
          support: "addon",
          says: "ClusterNetworkPolicy, at version v1alpha2, has the actions Accept, Deny and Pass for peers and protocols, and no field for an HTTP request.",
          source: "network-policy-api-code",
          locator:
            "apis/v1alpha2/clusternetworkpolicy_types.go, ClusterNetworkPolicyIngressRule and ClusterNetworkPolicyRuleAction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "cilium",
          support: "addon",
          says: "Cilium's deny policies, on pods and ports, take precedence over every allow policy, but cannot deny at layer 7, such as a URL.",
          source: "cilium-deny-policies",
          locator: "Opening section; last paragraph",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
