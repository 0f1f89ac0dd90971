import type { BlockFile } from "../../types";

export default {
  id: "default-deny-authorization",
  name: "Default-deny authorization between services",
  gives: "A call between workloads is refused unless a rule names the identity of the caller.",
  takes: ["default-deny", "l4-identity-policy"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "An AuthorizationPolicy with an empty spec is in the root namespace, and each permitted call has an ALLOW policy that names principals, service accounts or namespaces.",
        source: "istio-authorization-policy-reference",
        locator: "Opening rules 1 to 5; examples allow-nothing; scope by metadata/namespace",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get authorizationpolicies.security.istio.io -A -o yaml",
          shows:
            "All policies. One in the root namespace must have an empty spec, and every other ALLOW must name its callers.",
          misleads:
            "One policy somewhere says nothing of the rest: a workload without an ALLOW policy admits everything. A rule {} admits all, an AUDIT policy never refuses, and the annotation istio.io/dry-run means that nothing is enforced.",
          source: "istio-authorization-policy-reference",
          locator: "Opening rules 1 to 5; examples allow-nothing, allow-all and dry-run-example; field rules",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl x authz check POD.NS",
          shows:
            "The policies in the running proxy, by action. The empty policy shows as ALLOW with its own name and namespace.",
          misleads:
            "A header with no line below it means that nothing restricts the pod. The command is experimental and prints names and the number of rules, not what the rules say.",
          source: "istio-code",
          locator:
            "istioctl/pkg/authz/authz.go, command check; istioctl/pkg/authz/listener.go, Print; pilot/pkg/security/authz/builder/builder.go, build, rbacPolicyMatchNever",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/authz/listener.go#L139",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_principal, destination_workload_namespace, destination_workload) (increase(istio_requests_total{reporter="destination",response_code="403"}[30d]))',
          shows:
            "Requests answered with 403, by identity of the caller. A negative test of the period must appear here.",
          misleads:
            "An application can answer 403 itself; only the access log tells who refused. Refused TCP connections are not in this metric.",
          source: "istio-standard-metrics",
          locator: "Metrics, Request Count; Labels: Reporter, Source Principal, Response Code",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "An AuthorizationPolicy with an empty spec is in the root namespace, and each permitted call has an ALLOW policy: with a selector for ztunnel or, where a waypoint is in the path, with targetRefs for the waypoint.",
        source: "istio-authorization-policy-reference",
        locator: "Opening rules 1 to 5; examples allow-nothing; scope by metadata/namespace; field targetRefs",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get authorizationpolicies.security.istio.io -A -o yaml",
          shows:
            "All policies with their status. One in the root namespace must have an empty spec; the conditions ZtunnelAccepted and WaypointAccepted must be true.",
          misleads:
            "One policy somewhere says nothing of the rest. A policy with targetRefs is enforced by the waypoint only: a caller that reaches the pod directly is not held by it.",
          source: "istio-code",
          locator:
            "pilot/pkg/model/service.go, WorkloadAuthorization::GetConditions; pilot/pkg/serviceregistry/ambient/policies.go, WaypointPolicyStatusCollection",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/serviceregistry/ambient/policies.go#L38",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl ztunnel-config policies -o json",
          shows:
            "The policies that ztunnel holds. The one that denies by default has scope Global, action Allow and no rules.",
          misleads:
            "Without -o json the table leaves out the rules, so a policy that admits everyone looks like one that admits nobody. Policies bound to a waypoint are not in it.",
          source: "istio-code",
          locator:
            "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command policy; istioctl/pkg/writer/ztunnel/configdump/policies.go, PrintPolicySummary",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/ztunnel/configdump/policies.go#L45",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_workload_namespace, source_workload, destination_workload_namespace, destination_workload) (increase(istio_tcp_connections_failed_total{reporter="destination",response_flags="DENY"}[30d]))',
          shows: "Connections that ztunnel refused by policy. A negative test of the period must appear here.",
          misleads:
            'The project calls this metric unstable. A refusal at a waypoint is not in it; that is a 403 in istio_requests_total with reporter="waypoint".',
          source: "ztunnel-code",
          locator: "src/proxy/metrics.rs, tcp_connections_failed and ResponseFlags::AuthorizationPolicyDenied",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/metrics.rs#L386",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "proxy.defaultInboundPolicy is deny, and each port that may be called has a Server with an AuthorizationPolicy that requires a MeshTLSAuthentication with named identities.",
        source: "linkerd-authorization-policy-reference",
        locator: "Default policies; Dynamic policy resources, the general pattern; Server, the note",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "linkerd diagnostics policy -n NS po/POD PORT",
          shows:
            "The rules that the policy controller gives to the proxy for this port. No authorization may admit unauthenticated clients, but for the one of the health probes.",
          misleads: "It answers for one port of one pod; without -n it asks for the namespace default.",
          source: "linkerd2-code",
          locator: "cli/cmd/policy.go, newCmdPolicy",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/cli/cmd/policy.go#L28",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd authz -n NS deploy/NAME",
          shows:
            "The routes, Servers and policies that apply to a workload. Each port that may be called must be there.",
          misleads:
            "Default policies are not listed: a workload that is open to all gives the same empty table as one that refuses all. Policies on a GRPCRoute or on a Gateway API HTTPRoute are left out too.",
          source: "linkerd2-code",
          locator: "pkg/k8s/policy.go, AuthorizationsForResource; cli/cmd/authz.go",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/pkg/k8s/policy.go#L42",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (namespace, pod, authz_name) (increase(inbound_http_authz_allow_total{authz_kind="default",authz_name!="probe"}[30d])) > 0 or sum by (namespace, pod, authz_name) (increase(inbound_tcp_authz_allow_total{authz_kind="default"}[30d])) > 0',
          shows:
            "Requests and connections that a default policy admitted instead of a named rule. The result must be empty.",
          misleads:
            "It is also empty when the proxies are not scraped. It does not judge the named rules: one that admits all identities passes.",
          source: "linkerd-proxy-code",
          locator: "linkerd/app/inbound/src/metrics/authz.rs; linkerd/proxy/server-policy/src/meta.rs, kind",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/proxy/server-policy/src/meta.rs#L24",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "sum by (namespace, pod, client_id) (increase(inbound_http_authz_deny_total[30d]))",
          shows:
            "Requests that were refused, by identity of the caller. A negative test of the period must appear here.",
          misleads:
            "Refused TCP connections count in inbound_tcp_authz_deny_total. An absent series can mean no refusal or no scrape.",
          source: "linkerd-proxy-metrics-reference",
          locator:
            "Protocol-Level Metrics, inbound_http_authz_deny_total; Transport-Level Metrics, inbound_tcp_authz_deny_total",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      commands: [],
    },
  },
  accepted: [
    "The policies in version control with approver, next to a live export with cluster, time and commit.",
    "A table of permitted callers for each service, signed by its owner, that matches the policies.",
    "A negative test for each service in scope: a workload that is not named is refused, with the log line of the refusal.",
  ],
  limits: [
    {
      value: "The rule holds at the receiver: a workload may bypass its own sidecar, but not that of another pod.",
      options: ["istio-sidecar"],
      source: "istio-security-best-practices",
      locator: "Understand traffic capture limitations, the security boundary",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Once a waypoint is in the path, ztunnel sees the identity of the waypoint instead of the caller’s, so the rule on the caller has to be bound to the waypoint.",
      options: ["istio-ambient"],
      source: "istio-ambient-l4-policy",
      locator: "Authorization policy attachment",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Health probes are admitted without an identity by a default rule, unless routes are attached to the Server.",
      options: ["linkerd"],
      source: "linkerd-server-policy",
      locator: "Default authorizations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "If the protocol is not detected within 10 seconds, the connection is handled as plain TCP and policy on HTTP routes is not applied.",
      options: ["linkerd"],
      source: "linkerd-protocol-detection",
      locator: "Configuring protocol detection",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
