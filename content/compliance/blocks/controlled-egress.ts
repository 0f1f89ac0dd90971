import type { BlockFile } from "../../types";

export default {
  id: "controlled-egress",
  name: "Controlled egress",
  gives:
    "Workloads reach only those destinations outside the cluster that are on a list of host names, and other attempts are refused, for traffic that takes the path on which the list is enforced.",
  takes: ["egress-control"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "Allowed hosts are ServiceEntry objects, outboundTrafficPolicy is REGISTRY_ONLY, and an egress gateway together with a NetworkPolicy is the only way out.",
        source: "istio-security-best-practices",
        locator: "Securing egress traffic",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n istio-system get configmap istio -o jsonpath='{.data.mesh}'",
          shows:
            "The settings of the mesh. outboundTrafficPolicy must have mode REGISTRY_ONLY; when it is absent, everything is allowed.",
          misleads:
            "A Sidecar object can set another outboundTrafficPolicy for a namespace or workload, and a revision has a config map of its own, istio-REVISION.",
          source: "istio-code",
          locator: "manifests/charts/istio-control/istio-discovery/templates/configmap.yaml, ConfigMap istio",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/manifests/charts/istio-control/istio-discovery/templates/configmap.yaml#L84",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get sidecars.networking.istio.io,serviceentries.networking.istio.io -A -o yaml",
          shows:
            "The list of allowed hosts. Each host must be approved, and no Sidecar may set outboundTrafficPolicy to ALLOW_ANY.",
          misleads: "The list says what is allowed. It does not say that the traffic of a pod passes its proxy at all.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/sidecar.proto, field outbound_traffic_policy and OutboundTrafficPolicy.Mode",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_workload_namespace, source_workload) (increase(istio_requests_total{reporter="source",destination_service_name="PassthroughCluster"}[30d])) > 0 or sum by (source_workload_namespace, source_workload) (increase(istio_tcp_connections_opened_total{reporter="source",destination_service_name="PassthroughCluster"}[30d])) > 0',
          shows:
            "Workloads that reached a host which is not on the list. The result must be empty; refused attempts stand under BlackHoleCluster.",
          misleads: "A process that goes round its sidecar appears in no metric of the mesh.",
          source: "istio-code",
          locator:
            "tests/integration/telemetry/policy/traffic_allow_any_test.go and traffic_registry_only_test.go, expected queries",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/tests/integration/telemetry/policy/traffic_allow_any_test.go#L26",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows: "Application namespaces must be closed for egress, but for DNS and the egress gateway.",
          misleads: "An object of this kind has no effect where the network plug-in does not implement it.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "Allowed hosts are ServiceEntry objects in a namespace that is enrolled to an egress waypoint, with an AuthorizationPolicy on each.",
        source: "istio-ambient-egress-gateways",
        locator: "Deploy the egress waypoint; Define an external service; Enforce access policies",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get serviceentries.networking.istio.io,authorizationpolicies.security.istio.io -A -o yaml",
          shows:
            "The list of allowed hosts and the policies on them. The condition istio.io/WaypointBound of each ServiceEntry must be true.",
          misleads: "Enrolment sends traffic through the waypoint but does not close the direct way.",
          source: "istio-code",
          locator:
            "pkg/config/analysis/analyzers/conditions/conditions.go, negativeConditionsToReport, istio.io/WaypointBound",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/config/analysis/analyzers/conditions/conditions.go#L86",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl waypoint list -n NS",
          shows: "The waypoints of the egress namespace. The column PROGRAMMED must read True.",
          source: "istio-ambient-egress-gateways",
          locator: "Deploy the egress waypoint",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_workload_namespace, source_workload) (increase(istio_tcp_connections_opened_total{reporter="source",destination_service="unknown",destination_workload="unknown"}[30d])) > 0',
          shows:
            "Connections that ztunnel passed on to an address it does not know. Each workload in the result needs an explanation.",
          misleads:
            "ztunnel sees addresses and no host names, and refused attempts are counted too. Traffic of pods outside the mesh is not in it.",
          source: "ztunnel-code",
          locator:
            "src/metrics.rs, DefaultedUnknown; src/proxy/outbound.rs, conn_metrics_from_request; src/proxy/metrics.rs, CommonTrafficLabels",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/outbound.rs#L488",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows: "Application namespaces must be closed for egress, but for DNS and the egress waypoint.",
          misleads: "An object of this kind has no effect where the network plug-in does not implement it.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "An EgressNetwork with trafficPolicy Deny is in the global egress namespace, and the routes attached to it name the allowed hosts.",
        source: "linkerd-egress-network-reference",
        locator: "EgressNetwork semantics; trafficPolicy; Example",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get egressnetworks.policy.linkerd.io,tlsroutes.gateway.networking.k8s.io,httproutes.gateway.networking.k8s.io -A -o yaml",
          shows:
            "The egress networks and the allowed hosts. The one in the global egress namespace must have trafficPolicy Deny and no networks that narrow it.",
          misleads:
            "An EgressNetwork in an application namespace takes priority over the global one; with trafficPolicy Allow it opens that namespace.",
          source: "linkerd-egress-network-reference",
          locator: "EgressNetwork semantics; networks; trafficPolicy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (namespace, pod, route_name) (increase({__name__=~"outbound_(http_route_request_statuses|grpc_route_request_statuses|tls_route_open|tcp_route_open)_total",parent_kind="EgressNetwork",route_name=~".*-egress-allow"}[30d])) > 0',
          shows:
            "Calls out of the cluster that passed only because the EgressNetwork allows what no route names. The result must be empty.",
          misleads:
            "Without an EgressNetwork there are no such series, and the result is empty although everything is allowed. A process that avoids its proxy is not counted.",
          source: "linkerd-managing-egress",
          locator: "Visualizing egress traffic; Restricting egress traffic, the metrics shown",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows: "Application namespaces must be closed for egress, but for what the approved list names by address.",
          misleads: "An object of this kind has no effect where the network plug-in does not implement it.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      switchOn: {
        value:
          "Every workload in scope is selected by a rule with an egress section, and CiliumNetworkPolicy with toFQDNs lists the allowed hosts. A rule for the entities world or all, or for 0.0.0.0/0, opens it again, and names are turned into the addresses that DNS gave, so another host at the same address passes.",
        source: "cilium-layer-3-policies",
        locator:
          "Layer 3 Policies, the list of methods, DNS based; Ingress/Egress Default Deny; Entities based, world and all",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get ciliumnetworkpolicies.cilium.io,ciliumclusterwidenetworkpolicies.cilium.io,networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "The egress rules with their host names and ranges. Each workload must be selected by a rule with an egress section, and no rule may allow the entities world or all, or 0.0.0.0/0.",
          misleads:
            "A workload that no egress rule selects is open, unless enable-policy is always, and a rule with enableDefaultDeny egress false closes nothing. A name stands for the addresses that DNS gave for it.",
          source: "cilium-layer-3-policies",
          locator:
            "DNS based; Ingress/Egress Default Deny; Entities based, world; for enableDefaultDeny the page Policy Enforcement Modes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "hubble observe --from-namespace NS --to-label reserved:world --since 1h",
          shows:
            "Flows from the namespace to destinations outside the cluster, with verdict. Each one that is FORWARDED must be on the list, and a negative test made just before must appear as DROPPED.",
          misleads:
            "It shows only what Hubble still holds in memory, by default 4,095 flows for each node, and Hubble Relay, off by default, has to run for it to see all nodes. Where IPv4 and IPv6 are both on, the labels are reserved:world-ipv4 and reserved:world-ipv6.",
          source: "cilium-code",
          locator:
            "hubble/cmd/observe/flows.go, flags from-namespace, to-label and verdict, getFlowsRequest; for the labels pkg/labels/cidr.go, getWorldLabel; for the defaults values.yaml of the chart, hubble.eventBufferCapacity and hubble.relay",
          url: "https://github.com/cilium/cilium/blob/01795bfbb6bdca73f976b7f35776b908bf6bc4a8/hubble/cmd/observe/flows.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "sum by (source, destination, verdict) (increase(hubble_flows_to_world_total[30d]))",
          shows:
            "Flows that left the cluster in 30 days, by source, destination and verdict. Every forwarded destination must be on the list.",
          misleads:
            "The metric flows-to-world is off by default, and the labels source and destination exist only if its context options set them, so an empty result can mean that nothing is counted.",
          source: "cilium-metrics-reference",
          locator: "Hubble, Exported Metrics, flows-to-world; Context Options",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "The Mesh object sets meshDestinationsOnly, and each allowed host is declared as a destination in ServiceDefaults and linked to a terminating gateway. A pod with transparent proxy off, or with outbound ports or ranges excluded, goes round it.",
        source: "consul-k8s-code",
        locator:
          "control-plane/config/crd/bases/consul.hashicorp.com_meshes.yaml, spec.transparentProxy.meshDestinationsOnly; servicedefaults.yaml, spec.destination; terminatinggateways.yaml, spec.services; for the exclusions annotations_and_labels.go",
        url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_meshes.yaml#L194",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshes.consul.hashicorp.com,servicedefaults.consul.hashicorp.com,terminatinggateways.consul.hashicorp.com -A -o yaml",
          shows:
            "meshDestinationsOnly must be true, and each host under destination and each service of a gateway must be approved.",
          misleads:
            "A missing Mesh object means the default, which lets unknown addresses pass. Whether a service may use the gateway is decided by intentions, which are not in this list.",
          source: "consul-k8s-code",
          locator:
            "control-plane/config/crd/bases/consul.hashicorp.com_meshes.yaml, spec.transparentProxy.meshDestinationsOnly; servicedefaults.yaml, spec.destination.addresses; terminatinggateways.yaml, spec.services",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_meshes.yaml#L194",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,TPROXY:.metadata.annotations.consul\\.hashicorp\\.com/transparent-proxy-status,PORTS:.metadata.annotations.consul\\.hashicorp\\.com/transparent-proxy-exclude-outbound-ports,CIDRS:.metadata.annotations.consul\\.hashicorp\\.com/transparent-proxy-exclude-outbound-cidrs,UIDS:.metadata.annotations.consul\\.hashicorp\\.com/transparent-proxy-exclude-uids'",
          shows:
            "What each pod takes out of the redirection. TPROXY must be enabled and the other columns <none>, but for signed-off cases.",
          misleads:
            "The redirection is a matter of rules inside the pod; only a NetworkPolicy stops a process that gets round them.",
          source: "consul-k8s-code",
          locator:
            "control-plane/connect-inject/constants/annotations_and_labels.go, KeyTransparentProxyStatus and the three annotations on outbound traffic and user IDs",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/connect-inject/constants/annotations_and_labels.go#L181",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "consul-k8s proxy read POD -n NS -listeners",
          shows:
            "The listeners of one proxy. Under outbound_listener there must be no line to original-destination, which passes on traffic for addresses that the mesh does not know.",
          misleads: "It shows one pod at one moment, and nothing of the ports and ranges that never reach the proxy.",
          source: "consul-k8s-code",
          locator:
            "cli/cmd/proxy/read/command.go, flag -listeners; command_test.go, expected output of outbound_listener; cli/common/envoy/http.go, formatFilterTCPProxy",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/cli/cmd/proxy/read/command.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "A MeshPassthrough for the whole mesh has passthroughMode Matched and lists the allowed destinations, and a NetworkPolicy closes the way past the sidecar. A policy for narrower proxies with mode All reopens it for them.",
        source: "kuma-docs",
        locator:
          "app/_src/policies/meshpassthrough.md, Configuration, Security and Limitations; for the order of policies app/_src/policies/introduction.md, Merging configuration; for NetworkPolicy the page Network Policies of Kubernetes",
        url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/meshpassthrough.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshpassthroughs.kuma.io,meshexternalservices.kuma.io,meshes.kuma.io -A -o yaml",
          shows:
            "The lists of allowed destinations. One MeshPassthrough must cover all proxies with mode Matched or None, no other may have mode All, and each destination must be approved.",
          misleads:
            "Where a MeshPassthrough matches, the flag networking.outbound.passthrough of the Mesh is ignored, so false there proves nothing. The policy has no effect on proxies without transparent proxying or on built-in gateways.",
          source: "kuma-code",
          locator:
            "pkg/plugins/policies/meshpassthrough/plugin/v1alpha1/plugin.go, Apply and applyToOutboundPassthrough",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/policies/meshpassthrough/plugin/v1alpha1/plugin.go#L61",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (mesh, kuma_io_service, kuma_workload) (increase(envoy_cluster_upstream_cx_total{envoy_cluster_name=~"outbound_passthrough_ipv[46]|self_transparentproxy_passthrough_outbound_ipv[46]"}[30d])) > 0',
          shows: "Workloads that reached an address outside the mesh which is on no list. The result must be empty.",
          misleads:
            "It is also empty when no MeshMetric is in place or its profile drops the metric. A process that avoids its sidecar and a port excluded by annotation are not counted, nor are refused attempts.",
          source: "kuma-code",
          locator:
            "pkg/xds/generator/metadata/metadata.go, TransparentOutboundNameIPv4; pkg/core/naming/contextual.go, ContextualTransparentProxyName; app/kuma-dp/pkg/dataplane/metrics/profiles.go, cx_total",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/xds/generator/metadata/metadata.go#L54",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "Application namespaces must be closed for egress, but for DNS, the control plane of the mesh and what the approved list names by address.",
          misleads: "An object of this kind has no effect where the network plug-in does not implement it.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      switchOn: {
        value:
          "A CiliumNetworkPolicy with toFQDNs selects the workloads, which puts them under default deny for egress.",
        source: "cilium-layer-3-policies",
        locator: "DNS based; Ingress/Egress Default Deny",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get ciliumnetworkpolicies.cilium.io,ciliumclusterwidenetworkpolicies.cilium.io -A -o yaml",
          shows:
            "The egress rules with their host names. Each workload must be selected by a rule with an egress section, and no rule may allow the entity world.",
          misleads:
            "A workload that no egress rule selects is open. The rule opens the addresses that DNS gave for the name, not the name itself.",
          source: "cilium-layer-3-policies",
          locator: "DNS based; Ingress/Egress Default Deny; Entities based, world",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "hubble observe --namespace NS --verdict DROPPED --since 1h",
          shows: "Flows of the namespace that were dropped. A negative test made just before must appear.",
          misleads:
            "An empty answer proves nothing without such a test, since it shows only the flows that Hubble still holds.",
          source: "cilium-hubble-exporter",
          locator: "Filters, the commands with --verdict and --namespace",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    {
      what: "The approved list of outside destinations with owner and purpose, and the live objects that match it.",
      every: "quarter",
    },
    {
      what: "A negative test from inside the application container, with the proxy bypassed: the call to a host that is not on the list fails.",
      every: "quarter",
    },
    {
      what: "The NetworkPolicy or firewall rules that hold when the proxy is avoided.",
      every: "quarter",
    },
  ],
  limits: [
    {
      value: "REGISTRY_ONLY is best effort and no strong security boundary: an application can go round its sidecar.",
      options: ["istio-sidecar"],
      source: "istio-security-best-practices",
      locator: "Securing egress traffic; Understand traffic capture limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "With TLS origination the certificate of the outside server is not verified unless caCertificates is set in the DestinationRule.",
      options: ["istio-sidecar"],
      source: "istio-security-best-practices",
      locator: "Configure TLS verification in Destination Rule when using TLS origination",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Enrolling a namespace to a waypoint does not prevent direct paths; a further policy that admits only the identity of the waypoint is needed.",
      options: ["istio-ambient"],
      source: "istio-ambient-egress-gateways",
      locator: "Warning under Verify traffic routes through the egress waypoint",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The project says that no mesh alone gives a strong guarantee on egress, since an attacker can bypass the sidecar.",
      options: ["linkerd"],
      source: "linkerd-egress-network-reference",
      locator: "Warning at the top",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
