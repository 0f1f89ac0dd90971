import type { CapabilityFile } from "../types";

export default {
  id: "l7-policy-on-every-path",
  name: "L7 rules enforced on every path",
  group: "authorization",
  claim:
    "An HTTP rule on a workload is enforced on every path by which a meshed client or an ingress gateway can reach that workload.",
  countsAsYes:
    "No meshed client and no ingress gateway can reach the workload without the HTTP rule being applied, and no second policy is needed to close a way round.",
  matters:
    "A rule that holds for most callers is no control an auditor can rely on; the ways round it must be known and closed.",
  terms: ["sidecar", "waypoint", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Enforced in the destination's sidecar",
      detail:
        "The rule sits in the sidecar of the workload that is called, so it does not matter who calls or through which gateway. Ports taken out of inbound capture and non-TCP traffic stay outside, and a pod can weaken its own sidecar.",
      resource: "AuthorizationPolicy",
      claims: [
        {
          slug: "concepts",
          support: "full",
          says:
            "An authorization policy controls inbound traffic in the Envoy on the server side, where every request is evaluated.",
          source: "istio-security-concepts",
          locator: "Authorization architecture",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "best-practices",
          support: "full",
          says:
            "A client may not bypass another pod's sidecar; port 22, excluded inbound ports, UDP and ICMP are not captured.",
          source: "istio-security-best-practices",
          locator: "Understand traffic capture limitations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Sidecars and ingress skip the waypoint",
      detail:
        "Calls from sidecar workloads, from ingress gateways without the label istio.io/ingress-use-waypoint, and to a pod address when the waypoint serves only services reach the workload without the HTTP rule. A second, selector-based policy that admits only the waypoint's identity closes these paths by refusing the traffic.",
      resource: "AuthorizationPolicy with targetRefs",
      claims: [
        {
          slug: "waypoint-introduction",
          support: "full",
          says:
            "The introduction says that Istio makes all traffic to a resource pass through its waypoint, which then enforces all policies for it.",
          source: "istio-ambient-waypoint",
          locator: "Introduction, paragraph on the destination waypoint",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-require",
          support: "partial",
          says:
            "The label alone does not guarantee the waypoint: ingress traffic skips it by default and direct calls to a pod may, so a policy that allows only the waypoint's identity is advised.",
          source: "istio-ambient-waypoint",
          locator: "Ingress gateways and waypoints; Require traffic to traverse the waypoint",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "migrate",
          support: "partial",
          says:
            "Traffic from sidecar workloads bypasses waypoints and their HTTP policies, and ingress gateways bypass them unless labelled.",
          source: "istio-ambient-migrate",
          locator: "What is not supported, known limitations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code-routing",
          support: "partial",
          says:
            "Among Envoy proxies, only gateways get a waypoint's address in place of the service's endpoints, ingress gateways only when the service opts in, and sidecars never.",
          source: "istio-code",
          locator: "pilot/pkg/xds/endpoints/endpoint_builder.go, findServiceWaypoint",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l7-page-deny",
          support: "partial",
          says:
            "A policy with HTTP attributes that reaches ztunnel through a selector is said to fail safe by becoming a DENY policy.",
          source: "istio-ambient-l7-features",
          locator: "Considerations for authorization policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code-deny",
          support: "partial",
          says:
            "A selector-based DENY policy with only HTTP attributes has no rule left for ztunnel and no effect; istiod reports so in the policy's status.",
          source: "istio-code",
          locator: "pilot/pkg/serviceregistry/ambient/authorization.go, httpDenyNoEffectBoilerplate and handleRule",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "linkerd": {
      kind: "sourced",
      note: "Enforced in the destination's proxy",
      detail:
        "Each meshed pod's own inbound proxy applies the route rules, whoever the caller is. Pods without a proxy and ports listed in skip-inbound-ports are outside, and a Server covers only ports that the pod spec declares.",
      resource: "HTTPRoute attached to a Server",
      since: "2.12",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says:
            "Policy applies to all traffic to a Server's port on meshed pods, whoever sends it; it can be enforced only where the proxy has been injected.",
          source: "linkerd-server-policy",
          locator: "Introduction, note on meshed pods; Fine-grained policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says:
            "The inbound proxy of the destination pod checks policy on each HTTP request, also when the policy changes during a connection.",
          source: "linkerd-proxy-code",
          locator: "linkerd/app/inbound/src/policy/http.rs, NewHttpPolicy and HttpPolicyService",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "No HTTP rules between services",
      detail:
        "A rule at an ingress controller or API gateway is passed by every caller inside the cluster that uses the Service address. Only a check in the application itself covers all paths, and that is code, not platform policy.",
      claims: [
        {
          slug: "concept",
          support: "none",
          says:
            "Forcing traffic inside the cluster through a common gateway is named as something network policies cannot do.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies, first item",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "virtual-ips",
          support: "none",
          says:
            "Traffic to a Service address is redirected to a pod by packet forwarding rules on the node, with no HTTP proxy in the way.",
          source: "kubernetes-virtual-ips",
          locator: "Introduction; Proxy modes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
