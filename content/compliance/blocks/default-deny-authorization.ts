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
    cilium: {
      switchOn: {
        value:
          "policyEnforcementMode is always, and each allowed call has a rule with fromEndpoints. policyAuditMode, entities such as cluster or all, and the local host, which is always admitted unless allow-localhost is policy, weaken it; the identity is a set of labels that no certificate proves, and with ztunnel rules see port 15008 only.",
        source: "cilium-policy-rules",
        locator:
          "Policy Enforcement Modes; Endpoint default policy; Rule Basics; for the entities and the local host the Layer 3 page, for port 15008 the ztunnel page",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o yaml",
          shows: "The settings of Cilium. enable-policy must be always, and policy-audit-mode must be absent or false.",
          misleads:
            "A CiliumNodeConfig can set other values for single nodes, and audit mode can be set for one pod through the agent of its node. A changed map counts only once the agents have restarted; cilium_drift_checker_config_delta above zero shows that they have not.",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-configmap.yaml, enable-policy and policy-audit-mode; values.yaml, configDriftDetection; for single pods the page Creating Policies from Verdicts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "sum by (enforcement) (cilium_policy_endpoint_enforcement_status)",
          shows:
            "The number of endpoints by direction in which policy is enforced. Those under none, egress and the three audit values must all be explained, since their ingress is open.",
          misleads:
            "Endpoints of Cilium itself, such as the one for each node, are counted too. The metrics of the agent are off by default, and a node that is not scraped is left out. An enforced rule may still admit everybody.",
          source: "cilium-code",
          locator:
            "pkg/endpoint/metrics.go, UpdateMetrics; pkg/metrics/metrics.go, LabelPolicyEnforcement; for the defaults the page Monitoring & Metrics, Policy",
          url: "https://github.com/cilium/cilium/blob/08fb4ffa7e86c1f132660365df1f594852aa817f/pkg/endpoint/metrics.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get ciliumnetworkpolicies.cilium.io,ciliumclusterwidenetworkpolicies.cilium.io,networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "All rules. Each ingress rule must name its callers under fromEndpoints or podSelector; an empty selector and the entities cluster and all admit everybody.",
          misleads:
            "Who may set labels on pods may take the identity of a caller. The list does not show what is enforced, and neither do the columns for it in kubectl get ciliumendpoints -o wide, which the agent leaves empty.",
          source: "cilium-layer-3-policies",
          locator:
            "Endpoints based, Ingress Allow All Endpoints; Entities based; for the empty columns pkg/endpoint/endpoint_status.go, GetCiliumEndpointStatus, in cilium/cilium",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "The servers have default_intention_policy deny, or no such setting and access control lists in deny mode, and each permitted call has an intention that names the calling service. Access control lists have to be on in any case, or anyone may edit the intentions.",
        source: "consul-docs",
        locator:
          "v2.0.x docs/secure-mesh/best-practice.mdx, Default Intention Policy Set; ACLs Enabled with Default Deny",
        url: "https://github.com/hashicorp/web-unified-docs/blob/34970beeda81ca30a544beb1c0d737d9a964eaa4/content/consul/v2.0.x/content/docs/secure-mesh/best-practice.mdx",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n consul get configmap -l component=server -o yaml",
          shows:
            "The configuration that the chart gives to the servers. It must have default_intention_policy deny in extra-from-values.json, or default_policy deny in acl-config.json.",
          misleads:
            "An intention for all services can allow what the default denies. Files from extra volumes are not in these maps, and neither is anything for servers outside the cluster.",
          source: "consul-k8s-code",
          locator:
            "charts/consul/templates/server-config-configmap.yaml, acl-config.json and label component; server-tmp-extra-config-configmap.yaml, extra-from-values.json",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/charts/consul/templates/server-config-configmap.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "consul intention check SRC DST",
          shows:
            "Denied or Allowed for two services, as the servers judge it. A pair that nobody approved must give Denied.",
          misleads:
            "An intention with permissions always counts as a denial here, although it may admit requests. It is a calculation, not a test of the proxy: plaintext that a permissive service takes is not covered.",
          source: "consul-docs",
          locator: "v2.0.x commands/intention/check.mdx, introduction and note; Examples",
          url: "https://github.com/hashicorp/web-unified-docs/blob/58419170ece4c6c7b7d23c1a1359d22b8360995c/content/consul/v2.0.x/content/commands/intention/check.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get serviceintentions.consul.hashicorp.com -A -o yaml",
          shows:
            "The intentions with their sources. Each allow must be approved, none with the name * as source, and SYNCED must be True in the short form of the list.",
          misleads:
            "It lists what was written as a Kubernetes object. Intentions made in the UI, by API or by CLI are in Consul only; consul config list -kind service-intentions names those too. A change to deny leaves open connections open.",
          source: "consul-k8s-code",
          locator:
            "control-plane/config/crd/bases/consul.hashicorp.com_serviceintentions.yaml, spec.destination, spec.sources[].name and action; printer column Synced",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_serviceintentions.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "Mutual TLS is on and strict, and each permitted call has a MeshTrafficPermission that names its callers: without one, every caller is refused. A permission for all clients of the mesh or the action AllowWithShadowDeny weakens it.",
        source: "kuma-docs",
        locator:
          "app/_src/policies/mutual-tls.md, introduction and the warning on releases since 2.6.0; app/_src/policies/meshtrafficpermission.md, Action and Allow all",
        url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/meshtrafficpermission.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshtrafficpermissions.kuma.io,trafficpermissions.kuma.io,meshes.kuma.io -A -o yaml",
          shows:
            "All permissions, and the mtls settings they depend on. Each allow rule must name its callers; a rule that allows the targetRef kind Mesh admits every client in it.",
          misleads:
            "Without mutual TLS no permission is applied, and plaintext to a permissive proxy passes them by. An old TrafficPermission still takes effect where no MeshTrafficPermission matches. AllowWithShadowDeny lets requests pass.",
          source: "kuma-code",
          locator:
            "pkg/plugins/policies/meshtrafficpermission/plugin/v1alpha1/plugin.go, Apply and configureLegacyRules; for AllowWithShadowDeny api/v1alpha1/meshtrafficpermission.go",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/policies/meshtrafficpermission/plugin/v1alpha1/plugin.go#L119",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kumactl inspect dataplane NAME -m MESH --type=config",
          shows:
            "The configuration that the control plane works out for one proxy. Each inbound chain with TLS must have the filter envoy.filters.network.rbac or, for HTTP, envoy.filters.http.rbac, with rules for named callers only.",
          misleads:
            "The filter is set only on chains with Kuma’s TLS, so a permissive listener has others without it. The type policies, which is the default, prints names of policies and not what they say.",
          source: "kuma-code",
          locator:
            "pkg/plugins/policies/meshtrafficpermission/xds/rbac_configurer.go, Configure; plugin/v1alpha1/plugin.go, the check of the transport socket; app/kumactl/cmd/inspect/inspect_dataplane.go, flag --type",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/policies/meshtrafficpermission/xds/rbac_configurer.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "sum by (mesh, kuma_io_service, kuma_workload) (increase(envoy_rbac_denied[30d]))",
          shows:
            "Requests and connections that were refused, by called workload. A negative test of the period must appear here.",
          misleads:
            "It does not say who was refused. It needs a MeshMetric whose profile keeps it, and plaintext that a strict listener turns away is not counted. Which of the two workload labels is set depends on the naming of resources.",
          source: "kuma-code",
          locator:
            "dashboards/grafana/kuma-mesh.json, expression with envoy_rbac_denied; pkg/xds/bootstrap/template_v3.go, stats tag listener; app/kuma-dp/pkg/dataplane/metrics/profiles.go, rbac; meshmetric/plugin/v1alpha1/plugin.go, extraLabels",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/dashboards/grafana/kuma-mesh.json#L613",
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
    {
      what: "The policies in version control with approver, next to a live export with cluster, time and commit.",
      every: "change",
    },
    {
      what: "A table of permitted callers for each service, signed by its owner, that matches the policies.",
      every: "half-year",
    },
    {
      what: "A negative test for each service in scope: a workload that is not named is refused, with the log line of the refusal.",
      every: "quarter",
    },
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
