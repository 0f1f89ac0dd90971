import type { CapabilityFile } from "../types";

export default {
  id: "cidr-policy",
  name: "Rules by client network (CIDR)",
  group: "authorization",
  claim: "A rule can admit or refuse callers by the address range they come from.",
  countsAsYes:
    "A policy object takes address ranges in CIDR notation, with exceptions, and they are enforced where the connection arrives.",
  matters:
    "Batch hosts, mainframes and partner lines have no mesh identity; for them the source network is the only thing a rule can name.",
  terms: ["network-policy", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "ipBlocks and remoteIpBlocks",
      detail:
        "ipBlocks uses the source address of the packet; remoteIpBlocks uses X-Forwarded-For or the PROXY protocol and needs the number of trusted proxies to be set.",
      resource: "AuthorizationPolicy source.ipBlocks",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "Sources can be matched by IP address or CIDR range, from the packet or from X-Forwarded-For or the PROXY protocol, with negative forms of both; the forwarded address needs the number of trusted proxies to be set.",
          source: "istio-authorization-policy-reference",
          locator: "Source: ipBlocks, notIpBlocks, remoteIpBlocks, notRemoteIpBlocks",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ipBlocks at ztunnel",
      detail:
        "ztunnel matches the source address of the connection. remoteIpBlocks counts as an HTTP attribute and needs a waypoint.",
      resource: "AuthorizationPolicy source.ipBlocks",
      claims: [
        {
          slug: "ztunnel",
          support: "full",
          says: "Policies sent to ztunnel can hold source and destination address ranges, positive and negative, that are compared with the connection.",
          source: "ztunnel-code",
          locator: "src/rbac.rs, RbacMatch source_ips and not_source_ips; Authorization::matches",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "istiod",
          support: "full",
          says: "ipBlocks and notIpBlocks are translated for ztunnel, while remoteIpBlocks is reported as an HTTP attribute that needs a waypoint.",
          source: "istio-code",
          locator: "pilot/pkg/serviceregistry/ambient/authorization.go, handleRule, httpSources and httpRuleFmt",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "NetworkAuthentication",
      detail:
        "A NetworkAuthentication lists ranges and exceptions, and an AuthorizationPolicy requires it, alone or together with a mesh identity.",
      resource: "NetworkAuthentication",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "A NetworkAuthentication holds networks, each with a CIDR and a list of excluded subnets; of the authentications an AuthorizationPolicy requires, all must match.",
          source: "linkerd-authorization-policy-reference",
          locator: "NetworkAuthentication Spec; network; AuthorizationPolicy Spec, requiredAuthenticationRefs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "A client is authorized only if its address lies in one of the networks of the authorization.",
          source: "linkerd-proxy-code",
          locator: "linkerd/app/inbound/src/policy.rs, is_authorized",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Addresses may be rewritten on the way",
      detail:
        "ipBlock is meant for addresses outside the cluster. Load balancers and nodes may replace the source address before the rule sees it, and the network plugin must implement the API.",
      resource: "NetworkPolicy ipBlock",
      claims: [
        {
          slug: "concept",
          support: "full",
          says: "An ipBlock selects CIDR ranges, meant to be outside the cluster, as allowed sources or destinations; whether addresses are rewritten before or after is not defined, and the network plug-in must support the API.",
          source: "kubernetes-network-policies",
          locator: "Behavior of to and from selectors, ipBlock; Prerequisites",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "full",
          says: "An IPBlock has a CIDR and a list of CIDRs to leave out.",
          source: "kubernetes-api-code",
          locator: "networking/v1/types.go, IPBlock",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
