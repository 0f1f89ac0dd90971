import type { CapabilityFile } from "../types";

export default {
  id: "egress-control",
  name: "Egress allow-list by host name",
  group: "traffic",
  claim: "Calls from workloads to hosts outside the cluster are refused unless the host name is on a list.",
  countsAsYes:
    "Outside hosts are allowed by name, all others are refused, and the project stands by this as a security control of its own without a further control.",
  matters:
    "Data leaving to an unlisted destination is a standing audit question, and cloud destinations change address too often for lists of IP ranges.",
  terms: ["egress-gateway", "waypoint", "ztunnel", "network-policy"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "REGISTRY_ONLY; not a security boundary",
      detail:
        "Each allowed host is a ServiceEntry, and the default is to allow everything. For enforcement the project points to an egress gateway combined with NetworkPolicy.",
      resource: "meshConfig.outboundTrafficPolicy.mode, ServiceEntry",
      claims: [
        {
          slug: "api",
          support: "partial",
          says: "With REGISTRY_ONLY, traffic to hosts without a ServiceEntry is dropped, but the text says that this is not a firewall and not a security policy.",
          source: "istio-mesh-config-reference",
          locator: "MeshConfig.OutboundTrafficPolicy.Mode, REGISTRY_ONLY",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "partial",
          says: "ALLOW_ANY is the default; the task blocks unknown hosts with REGISTRY_ONLY and warns that a malicious application can go round the sidecar.",
          source: "istio-egress-control",
          locator: "Envoy passthrough to external services; Controlled access to external services; Security note",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "best-practices",
          support: "partial",
          says: "Calls REGISTRY_ONLY best effort and no strong security boundary, and advises an egress gateway combined with NetworkPolicy for enforcement.",
          source: "istio-security-best-practices",
          locator: "Securing egress traffic",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Waypoint; unlisted hosts pass through",
      detail:
        "Listed hosts can be put under policy at a waypoint, but ztunnel lets connections to addresses it does not know pass.",
      resource: "ServiceEntry with istio.io/use-waypoint, AuthorizationPolicy targetRefs",
      claims: [
        {
          slug: "guide",
          support: "partial",
          says: "A ServiceEntry in a namespace with a waypoint sends calls to that host through the waypoint, where policy applies; the page warns that this does not prevent direct paths if the waypoint is unavailable.",
          source: "istio-ambient-egress-gateways",
          locator:
            "Define an external service; Enforce access policies; warning under Verify traffic routes through the egress waypoint",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel",
          support: "partial",
          says: "A call to a declared service goes to its waypoint, while a call to an address for which ztunnel finds no destination is passed through unchanged, with no setting asked.",
          source: "ztunnel-code",
          locator: "src/proxy/outbound.rs, build_request",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Not a security boundary on its own",
      detail:
        "Hosts are allowed by routes on an EgressNetwork, such as a TLSRoute with the host name, and the check is made in the caller's proxy. A process that avoids the proxy avoids the rule.",
      resource: "EgressNetwork (policy.linkerd.io/v1alpha1)",
      since: "2.17",
      claims: [
        {
          slug: "reference",
          support: "partial",
          says: "An EgressNetwork with the policy Deny refuses all traffic out of the cluster that no route matches, and the page warns that a mesh alone gives no strong guarantee.",
          source: "linkerd-egress-network-reference",
          locator: "trafficPolicy; Example; warning at the top",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "partial",
          says: "Allows one host by the name in the TLS handshake, which the client's proxy reads, and shows the call to another host being closed.",
          source: "linkerd-managing-egress",
          locator: "Restricting egress traffic",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "announcement",
          support: "partial",
          says: "Says that control of egress traffic came with Linkerd 2.17 and can allow or block by domain name.",
          source: "linkerd-2-17-announcement",
          locator: "Egress visibility and control",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Cilium toFQDNs, by addresses seen in DNS",
      detail:
        "NetworkPolicy can close egress and open outside hosts by IP range only. Cilium as network plug-in takes host names and opens the addresses that its DNS proxy saw in the answers, so the rule holds for addresses, not for the name in the request.",
      resource: "CiliumNetworkPolicy egress[].toFQDNs",
      claims: [
        {
          slug: "cilium-fqdn",
          support: "addon",
          says: "An egress rule names hosts outside the cluster, and connections are allowed to the addresses that intercepted DNS answers give for them; a pod selected by an egress rule is refused everything else.",
          source: "cilium-layer-3-policies",
          locator: "DNS based; Ingress/Egress Default Deny",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "network-policy-api",
          support: "addon",
          says: "The peer of a NetworkPolicy egress rule can be pods, namespaces or a block of IP addresses; there is no field for a host name.",
          source: "kubernetes-api-code",
          locator: "networking/v1/types.go, type NetworkPolicyPeer",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
