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
    cilium: {
      kind: "sourced",
      note: "For callers outside the cluster",
      detail:
        "fromCIDRSet takes ranges with exceptions. Ranges do not match pods of the cluster, and node addresses only by an option in beta.",
      resource: "CiliumNetworkPolicy fromCIDRSet",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "Rules take source ranges with a list of excepted ranges inside them; they do not apply between pods that Cilium manages.",
          source: "cilium-layer-3-policies",
          locator: "IP/CIDR based, Ingress",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Callers are named by service only",
      detail: "An intention has no field for addresses. Callers are told apart by the service in their certificate.",
      claims: [
        {
          slug: "crd",
          support: "none",
          says: "A source of an intention is a service name with namespace, partition, peer or sameness group. The complete list has no address or CIDR range.",
          source: "consul-k8s-code",
          locator: "control-plane/config/crd/bases/consul.hashicorp.com_serviceintentions.yaml, spec.sources[]",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_serviceintentions.yaml",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Callers by tag or identity only",
      detail: "Address ranges appear only in MeshPassthrough, for destinations outside the mesh.",
      claims: [
        {
          slug: "crd",
          support: "none",
          says: "Clients are named by mesh, tags, SPIFFE ID or SNI. There is no field for addresses or ranges.",
          source: "kuma-code",
          locator:
            "docs/generated/raw/crds/kuma.io_meshtrafficpermissions.yaml, spec.from[].targetRef and spec.rules[].default",
          checkedOn: "2026-11-21",
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
    "app-mesh": {
      kind: "sourced",
      note: "No rules on addresses",
      detail: "Address ranges were left to security groups and NetworkPolicy. The mesh's API took none.",
      claims: [
        {
          slug: "crds",
          support: "none",
          says: "None of the object kinds has a field for an address range.",
          source: "app-mesh-controller-code",
          locator: "config/crd/bases, list of files, and apis/appmesh/v1beta2",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/tree/7588d122c3c45e1f873d7d016a30922f049764bf/config/crd/bases",
        },
      ],
    },
  },
} satisfies CapabilityFile;
