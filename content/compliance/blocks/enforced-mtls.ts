import type { BlockFile } from "../../types";

export default {
  id: "enforced-mtls",
  name: "Enforced mutual TLS between workloads",
  gives:
    "TCP connections between enrolled workloads are encrypted, both ends prove an identity, and a connection without that is refused.",
  takes: ["mtls-enforceable", "mtls-automatic"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "A PeerAuthentication with mtls.mode STRICT and no selector is in the root namespace, and no other PeerAuthentication sets PERMISSIVE or DISABLE for a namespace, a workload or a port.",
        source: "istio-peer-authentication-reference",
        locator: "Opening examples and the note on selectors in the root namespace; MutualTLS.Mode; portLevelMtls",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get peerauthentications.security.istio.io -A -o yaml",
          shows:
            "All mTLS policies. One in the root namespace must have mode STRICT and no selector, and PERMISSIVE or DISABLE must appear nowhere, also not under portLevelMtls.",
          misleads:
            "A test that every policy is STRICT passes when there is no policy at all, and then the mode is PERMISSIVE. In the root namespace a policy with a selector is ignored.",
          source: "istio-peer-authentication-reference",
          locator:
            "Opening examples and the note on selectors in the root namespace; MutualTLS.Mode, UNSET; portLevelMtls",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl x describe pod POD.NS",
          shows:
            "Under Effective PeerAuthentication the mode that holds for this pod. It must be STRICT, with no line under Port Level mTLS mode that differs.",
          misleads:
            "It merges the policy objects and does not ask the proxy. For a pod without a sidecar it stops with an error; with --ignoreUnmeshed it prints the mode of the policies all the same, and no warning.",
          source: "istio-code",
          locator:
            "istioctl/pkg/describe/describe.go, podDescribeCmd, describePodServices, describePeerAuthentication, printPeerAuthentication",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/describe/describe.go#L1515",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-status",
          shows:
            "Every proxy that is connected to istiod. Held against the list of all pods, it shows the pods outside the mesh; each needs a reason and an owner.",
          misleads:
            "It lists proxies, not pods. Pods on the host network and pods without injection are missing from it without any warning.",
          source: "istio-code",
          locator:
            "istioctl/pkg/proxystatus/proxystatus.go, command proxy-status; istioctl/pkg/writer/pilot/status.go, PrintAll",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxystatus/proxystatus.go#L89",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_workload, destination_workload_namespace, destination_workload) (increase(istio_requests_total{reporter="destination",connection_security_policy!="mutual_tls"}[30d])) > 0 or sum by (source_workload, destination_workload_namespace, destination_workload) (increase(istio_tcp_connections_opened_total{reporter="destination",connection_security_policy!="mutual_tls"}[30d])) > 0',
          shows:
            "Requests and TCP connections that a sidecar accepted without mutual TLS in 30 days, by caller and called workload. The result must be empty.",
          misleads:
            'It is also empty when no sidecar is scraped; run it without the security filter first. Traffic on ports excluded from the sidecar is never counted, and with reporter="source" the label is always unknown.',
          source: "istio-standard-metrics",
          locator: "Metrics; Labels: Reporter, Connection Security Policy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "The namespaces carry the label istio.io/dataplane-mode=ambient, and a PeerAuthentication with mtls.mode STRICT and no selector is in the root namespace, with no weaker one for a namespace, a workload or a port.",
        source: "istio-peer-authentication-reference",
        locator:
          "Opening section, paragraph on ambient mode; Opening examples; note on selectors in the root namespace",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get peerauthentications.security.istio.io -A -o yaml",
          shows:
            "All mTLS policies. One in the root namespace must have mode STRICT and no selector, and PERMISSIVE or DISABLE must appear nowhere, also not under portLevelMtls.",
          misleads:
            "A test that every policy is STRICT passes when there is none. DISABLE, which the L4 policy page calls ignored, is worked out as “not strict” and takes the namespace or workload out of a mesh-wide STRICT.",
          source: "istio-code",
          locator: "pilot/pkg/serviceregistry/ambient/authorization.go, convertedSelectorPeerAuthentications",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/serviceregistry/ambient/authorization.go#L79",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl ztunnel-config workloads -o json",
          shows:
            "Every workload known to ztunnel. Each must have protocol HBONE and, under authorizationPolicies, the entry ROOTNS/istio_converted_static_strict. Protocol TCP marks a pod outside the mesh.",
          misleads:
            "HBONE alone does not mean that plaintext is refused. The output of ztunnel-config policies lists istio_converted_static_strict as soon as any PeerAuthentication exists, even a permissive one; only the entry at the workload counts.",
          source: "istio-code",
          locator:
            "istioctl/pkg/writer/ztunnel/configdump/api.go, ZtunnelWorkload; pilot/pkg/serviceregistry/ambient/policies.go, DefaultPolicy; authorization.go, effectivePeerAuthenticationKeys",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/serviceregistry/ambient/policies.go#L255",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_workload, destination_workload_namespace, destination_workload) (increase(istio_tcp_connections_closed_total{reporter="destination",connection_security_policy!="mutual_tls",response_flags!="DENY"}[30d])) > 0',
          shows:
            "Connections that ztunnel let in without mutual TLS in 30 days, leaving out those it refused. The result must be empty.",
          misleads:
            "A connection is counted here when it ends, so one that stays open is missing; and the result is empty when ztunnel is not scraped. istio_tcp_connections_opened_total does not help: it counts refused attempts too and cannot tell them apart.",
          source: "ztunnel-code",
          locator:
            "src/proxy/inbound_passthrough.rs, proxy_inbound_plaintext; src/proxy/metrics.rs, ConnectionResultBuilder::build and record_internal; README.md, Core metrics",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/inbound_passthrough.rs#L190",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl ztunnel-config connections --node NODE --direction inbound",
          shows: "The inbound connections that are open now on one node. Every line must have protocol HBONE.",
          misleads: "It covers one node at one moment; run it for each node. A connection that has ended is not in it.",
          source: "istio-code",
          locator:
            "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command connections; istioctl/pkg/writer/ztunnel/configdump/connections.go, PrintConnectionsSummary",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/ztunnelconfig/ztunnelconfig.go#L271",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "proxy.defaultInboundPolicy is all-authenticated, cluster-authenticated or deny; no namespace, pod or Server sets a weaker policy; and pods created before the change have been restarted.",
        source: "linkerd-server-policy",
        locator: "Default policies, the list of values and the note that the policy is fixed when the proxy starts",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n linkerd get configmap linkerd-config -o yaml",
          shows:
            "The values of the installation. Under proxy, defaultInboundPolicy must be all-authenticated, cluster-authenticated or deny.",
          misleads:
            "This is the default for the cluster only. An annotation on a namespace or pod, or a Server with its own accessPolicy, replaces it.",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-control-plane/templates/config.yaml, ConfigMap linkerd-config; values.yaml, defaultInboundPolicy",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/charts/linkerd-control-plane/templates/config.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,PROXY:.metadata.annotations.linkerd\\.io/proxy-version,POLICY:.metadata.annotations.config\\.linkerd\\.io/default-inbound-policy'",
          shows:
            "One line for each pod. <none> under PROXY marks a pod outside the mesh; POLICY must be <none> or one of the strict values.",
          misleads:
            "<none> under POLICY means that the default of the cluster holds, whatever that is. A port with a Server of its own follows that object instead.",
          source: "linkerd2-code",
          locator:
            "pkg/inject/inject.go, ProxyAnnotations and ProxyVersionAnnotation; controller/proxy-injector/webhook.go, AppendNamespaceAnnotations; policy-controller/k8s/index/src/inbound/index.rs, default_inbound_server",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/controller/proxy-injector/webhook.go#L106",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (namespace, pod, authz_kind, authz_name) (increase(inbound_http_authz_allow_total{tls!="true",authz_name!="probe"}[30d])) > 0 or sum by (namespace, pod, authz_kind, authz_name) (increase(inbound_tcp_authz_allow_total{tls!="true"}[30d])) > 0',
          shows:
            "Requests and connections that were admitted without mesh TLS in 30 days, with the name of the rule that admitted them. Only exemptions that have been signed off may appear.",
          misleads:
            "It is also empty when Prometheus cannot reach the proxies, which the strict policy itself causes if Prometheus is not meshed. Skipped ports are never counted, and a policy that somebody names probe is filtered out with the health checks.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/app/inbound/src/metrics/authz.rs; linkerd/app/core/src/transport/labels.rs, TlsAccept; linkerd/app/core/src/metrics.rs, ServerAuthzLabels and RouteAuthzLabels",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/inbound/src/metrics/authz.rs#L14",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd viz edges po -A -o wide",
          shows:
            "The TCP connections that are open now from meshed pods, with both identities. Under SECURED a word instead of a tick gives the reason why there is no TLS.",
          misleads:
            "It needs the viz extension and sees only outbound connections of meshed pods, so a plaintext call from a pod outside the mesh never shows. One sample stands for all connections of a pair, and the tick is also printed when the reason is not a known one.",
          source: "linkerd2-code",
          locator: "viz/metrics-api/edges.go, formatMsg and Edges; viz/cmd/edges.go, writeEdgesToBuffer",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/viz/metrics-api/edges.go#L17",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      switchOn: {
        value:
          "Cannot be brought into force as a whole: encryption.type=ztunnel and the label io.cilium/mtls-enabled=true on a namespace give mutual TLS between enrolled pods, in beta and for TCP only, but no setting makes an enrolled pod refuse plaintext. The strict mode for incoming traffic needs WireGuard, which has keys for nodes and none for workloads.",
        source: "cilium-chart-code",
        locator:
          "cilium-1.20.0.tgz, values.yaml, encryption.strictMode.ingress and the complete list under encryption.ztunnel; for label, beta and TCP the page on ztunnel encryption, Enrolling Namespaces and Limitations; for the keys the page on WireGuard",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o jsonpath='{.data.enable-ztunnel}'",
          shows: "Whether the ztunnel mode is switched on. It must read true.",
          misleads:
            "It enrols nothing by itself. The agents may still run with older values, which shows as cilium_drift_checker_config_delta above zero. WireGuard and IPsec have keys of their own in the same map and prove no workload identity.",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-configmap.yaml, enable-ztunnel; values.yaml, configDriftDetection",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get namespaces -L io.cilium/mtls-enabled",
          shows: "All namespaces with the label in a column. Every namespace in scope must show true.",
          misleads:
            "A labelled namespace still takes plaintext: the project’s own tests let a caller outside call an enrolled pod and expect that this works unencrypted. Pods on the host network are skipped without a mark.",
          source: "cilium-cli-code",
          locator:
            "vendor/github.com/cilium/cilium/cilium-cli/connectivity/tests/ztunnel.go, ZTunnelUnenrolledToEnrolledSameNode, createTrafficFilters and executeTrafficForIPFamily; for the label the page on ztunnel encryption, Enrolling Namespaces",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kube-system logs -l app=ztunnel-cilium --tail=50 | grep -w access",
          shows:
            "The last connections of each ztunnel. Both src.identity and dst.identity must be there; a line without them is a connection without mutual TLS.",
          misleads:
            "A line is written when a connection ends. Traffic that passes no ztunnel, such as that between pods outside enrolled namespaces, leaves none, and the format is called unstable.",
          source: "cilium-ztunnel-code",
          locator:
            "src/proxy/metrics.rs, ConnectionResultBuilder::build; README.md, Logging; for the label templates/ztunnel/daemonset.yaml in the chart",
          url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/proxy/metrics.rs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "Strict is the default with transparent proxy. It holds as long as ProxyDefaults and every ServiceDefaults leave mutualTLSMode empty or strict, the Mesh object does not set allowEnablingPermissiveMutualTLS, and no pod leaves transparent proxy or excludes ports from it.",
        source: "consul-k8s-code",
        locator:
          "control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml, spec.mutualTLSMode; for the gate meshes.yaml, spec.allowEnablingPermissiveMutualTLS; for the exclusions control-plane/connect-inject/constants/annotations_and_labels.go",
        url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "consul config list -kind service-defaults -filter 'MutualTLSMode == \"permissive\"'",
          shows: "The services for which permissive mode is set. It must return none.",
          misleads:
            "A mode set for the whole mesh in proxy-defaults does not appear. Setting the gate in the Mesh object back to false is no proof either, since that is possible while services run in permissive mode.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/register/external/permissive-mtls.mdx, Disable non-mTLS traffic; Allow permissive mTLS modes for incoming traffic",
          url: "https://github.com/hashicorp/web-unified-docs/blob/58419170ece4c6c7b7d23c1a1359d22b8360995c/content/consul/v2.0.x/content/docs/register/external/permissive-mtls.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "consul config read -kind proxy-defaults -name global",
          shows:
            "The defaults for all proxies. MutualTLSMode must be empty or strict; an entry that is not found means strict as well.",
          misleads: "The mode has an effect only in pods that run with transparent proxy.",
          source: "consul-docs",
          locator: "v2.0.x docs/register/external/permissive-mtls.mdx, Disable non-mTLS traffic; Requirements",
          url: "https://github.com/hashicorp/web-unified-docs/blob/58419170ece4c6c7b7d23c1a1359d22b8360995c/content/consul/v2.0.x/content/docs/register/external/permissive-mtls.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,INJECTED:.metadata.annotations.consul\\.hashicorp\\.com/connect-inject-status,TPROXY:.metadata.annotations.consul\\.hashicorp\\.com/transparent-proxy-status,EXCLUDED:.metadata.annotations.consul\\.hashicorp\\.com/transparent-proxy-exclude-inbound-ports'",
          shows: "One line for each pod. Those in scope must have injected and enabled, and <none> under EXCLUDED.",
          misleads:
            "The injector leaves out ports of its own accord as well, for metrics and rewritten probes, and those are not in this column. Outside Enterprise only the default port of a pod is registered as a service, however many it has.",
          source: "consul-k8s-code",
          locator:
            "control-plane/connect-inject/constants/annotations_and_labels.go, KeyInjectStatus, KeyTransparentProxyStatus, AnnotationTProxyExcludeInboundPorts; webhook/redirect_traffic.go, iptablesConfigJSON; controllers/endpoints/endpoints_controller.go, IsEnterpriseDistribution",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/connect-inject/constants/annotations_and_labels.go#L178",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "mtls.enabledBackend of each Mesh names a backend whose mode is not PERMISSIVE, and no MeshTLS sets the mode Permissive for a namespace or a group of proxies.",
        source: "kuma-docs",
        locator:
          "app/_src/policies/mutual-tls.md, introduction; for the modes app/_src/policies/meshtls.md, Configuration, mode",
        url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/mutual-tls.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshes.kuma.io,meshtlses.kuma.io -A -o yaml",
          shows:
            "Each Mesh and each MeshTLS. Every Mesh must have mtls.enabledBackend, the backend of that name must not have mode PERMISSIVE, and Permissive must appear in no MeshTLS.",
          misleads:
            "A list of backends without enabledBackend leaves mutual TLS off, and then a MeshTLS with mode Strict is skipped. A mesh may have mutual TLS from the experimental MeshIdentity instead, which the Mesh does not show.",
          source: "kuma-code",
          locator:
            "pkg/plugins/policies/meshtls/plugin/v1alpha1/plugin.go, Apply and getMeshTLSMode; api/mesh/v1alpha1/mesh.proto, Mtls.enabledBackend",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/policies/meshtls/plugin/v1alpha1/plugin.go#L511",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kumactl inspect dataplane NAME -m MESH --type=config",
          shows:
            "The configuration that the control plane works out for one proxy. Each listener for an inbound address and port must have filter chains with a TLS transport socket only; a chain for raw_buffer means that plaintext is accepted.",
          misleads:
            "It is worked out afresh with placeholder certificates, so it shows neither that a certificate was issued nor that the proxy took the configuration. With --shadow it includes policies that are not in force.",
          source: "kuma-code",
          locator:
            "app/kumactl/cmd/inspect/inspect_dataplane.go, flags --type and --shadow; pkg/core/xds/inspect/config.go, Get and dummySecrets; pkg/plugins/policies/meshtls/plugin/v1alpha1/plugin.go, configureListener",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/core/xds/inspect/config.go#L174",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,SIDECAR:.metadata.annotations.kuma\\.io/sidecar-injected,EXCLUDED:.metadata.annotations.traffic\\.kuma\\.io/exclude-inbound-ports'",
          shows:
            "One line for each pod. <none> under SIDECAR marks a pod outside the mesh, and a port under EXCLUDED is reached without the sidecar. Each needs a reason and an owner.",
          misleads:
            "The first annotation says that a sidecar was put in when the pod was created, not that mutual TLS is on. Ranges of addresses are excluded by an annotation of their own.",
          source: "kuma-code",
          locator:
            "pkg/plugins/runtime/k8s/webhooks/injector/injector.go, KumaSidecarInjectedAnnotation; pkg/plugins/runtime/k8s/metadata/annotations.go, KumaTrafficExcludeInboundPorts and KumaTrafficExcludeInboundIPs",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/runtime/k8s/webhooks/injector/injector.go#L819",
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
      what: "An export of all policy objects with cluster, time and commit, next to the approved files in version control.",
      every: "change",
    },
    {
      what: "The query for plaintext over the whole review period, with the query that shows that metrics were collected in that period.",
      every: "month",
    },
    {
      what: "A negative test: a plaintext call from a pod outside the mesh to a sampled service is refused, with time and log line.",
      every: "quarter",
    },
    {
      what: "A list of the pods, ports and namespaces that are exempt, each with owner, reason and end date.",
      every: "quarter",
    },
  ],
  limits: [
    {
      value:
        "Only TCP is captured: UDP and ICMP bypass the sidecar, as do port 22, the ports that the sidecar itself uses, and every port that an annotation excludes.",
      options: ["istio-sidecar"],
      source: "istio-security-best-practices",
      locator: "Understand traffic capture limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Pods on the host network never join the mesh, whatever their labels say.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-code",
      locator: "cni/pkg/util/enablement_selector.go, Matches; pkg/kube/inject/inject.go, the check of HostNetwork",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/cni/pkg/util/enablement_selector.go#L77",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Traffic to or from pods outside the mesh, health checks among it, and traffic on skipped ports are not covered by mutual TLS.",
      options: ["linkerd"],
      source: "linkerd-automatic-mtls",
      locator: "Which traffic can Linkerd automatically mTLS?",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The last hop is in clear: the called sidecar passes the traffic on to the application over a local TCP connection.",
      options: ["istio-sidecar"],
      source: "istio-security-concepts",
      locator: "Mutual TLS authentication, step 4",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
