import type { BlockFile } from "../../types";

export default {
  id: "resilience",
  name: "Timeouts, retries and ejection of failing pods",
  gives:
    "A slow or failing dependency is contained: calls wait for a bounded time, are repeated within limits, and failing endpoints are left out.",
  takes: ["timeouts", "retries", "outlier-ejection"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value: "A DestinationRule sets outlierDetection for each dependency that matters.",
        source: "istio-destination-rule-reference",
        locator: "OutlierDetection and its example; TrafficPolicy, field outlierDetection",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get destinationrules.networking.istio.io,virtualservices.networking.istio.io,httproutes.gateway.networking.k8s.io -A -o yaml",
          shows: "The settings of timeouts, retries and outlier detection for each service in scope.",
          misleads:
            "A rule for a host that nobody calls by that name does nothing; only the configuration of the calling proxy shows what holds.",
          source: "istio-destination-rule-reference",
          locator: "OutlierDetection and its examples; TrafficPolicy, field outlierDetection",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config cluster POD.NS --fqdn HOST -o json",
          shows: "The dependency as the calling proxy has it. outlierDetection must be there with the agreed values.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, command cluster, flag --fqdn",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L353",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config route POD.NS -o json",
          shows: "The routes of the calling proxy, with timeout and retryPolicy. The agreed timeout must be there.",
          misleads:
            "A retry policy is on each route by default, so its presence does not show that anybody decided on it.",
          source: "istio-code",
          locator:
            "istioctl/pkg/proxyconfig/proxyconfig.go, command route; pilot/pkg/networking/core/route/route.go, GetDefaultHttpRetryPolicy; route/retry/retry.go, DefaultPolicy",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L866",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value: "The service uses a waypoint, since settings for its traffic take effect there and not in ztunnel.",
        source: "istio-troubleshoot-ztunnel",
        locator: "Verifying ztunnel load balancing, last paragraph",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "istioctl ztunnel-config services",
          shows: "In the column WAYPOINT each service in scope must have a name and not None.",
          misleads: "Rules for a service without a waypoint are accepted by the cluster and do nothing.",
          source: "istio-code",
          locator: "istioctl/pkg/writer/ztunnel/configdump/services.go, the columns",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/ztunnel/configdump/services.go#L62",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config cluster deploy/WAYPOINT.NS -o json",
          shows: "The services as the waypoint has them. outlierDetection must be there with the agreed values.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, command cluster",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L353",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config route deploy/WAYPOINT.NS -o json",
          shows: "The routes of the waypoint, with timeout and retryPolicy. The agreed timeout must be there.",
          misleads: "Callers outside the mesh and sidecars do not pass the waypoint and are not under these settings.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, command route",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L866",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "Each Service that matters carries the annotation balancer.linkerd.io/failure-accrual, besides those for timeouts and retries; without it no failing endpoint is left out.",
        source: "linkerd-circuit-breaking-reference",
        locator: "Configuring Failure Accrual",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get services -A -o yaml",
          shows: "The annotations of each Service in scope: failure accrual, timeouts and retries.",
          misleads:
            "If a ServiceProfile exists for the Service, the annotations for retries and timeouts are ignored, its own settings hold, and no failing endpoint is left out. On a route, annotations for retries or timeouts replace those on the Service.",
          source: "linkerd-retries-reference",
          locator:
            "Configuring Retries and its warning; for the rest the same warning on Timeouts and on Circuit Breaking",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd diagnostics policy -n NS svc/NAME PORT",
          shows:
            "The outbound policy that the controller gives to callers of this Service, with timeouts, retries and failure accrual.",
          misleads:
            "It answers for a neutral caller; a route in the namespace of a real caller can give that one another policy.",
          source: "linkerd2-code",
          locator: "cli/cmd/policy.go, newCmdPolicy, flag --token",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/cli/cmd/policy.go#L131",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (namespace, pod) (outbound_http_balancer_endpoints{endpoint_state="pending"})',
          shows:
            "Endpoints that callers hold to be unavailable now, by ejection or because no connection exists yet. A test with a failing pod must show here.",
          misleads:
            "An endpoint is pending also while a connection is being made, so a value above zero is no proof of ejection.",
          source: "linkerd-proxy-metrics-reference",
          locator: "Endpoint Metrics, Labels, endpoint_state",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      switchOn: {
        value:
          "Timeouts stand in an HTTPRoute with the Service as parent, in the namespace of that Service. Ejection of failing pods needs a CiliumClusterwideEnvoyConfig with outlier_detection, a kind that envoyConfig.enabled switches on, and retries need the experimental channel of Gateway API or such raw configuration.",
        source: "cilium-gamma",
        locator:
          "What is GAMMA; Types of GAMMA configuration; for ejection the pages L7-Aware Traffic Management and L7 Circuit Breaking, for envoyConfig.enabled values.yaml of the chart",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get httproutes.gateway.networking.k8s.io -A -o yaml",
          shows:
            "The routes with timeouts and, where the experimental channel is installed, retry. Each Service in scope must be the parent of one, and its status must say Accepted.",
          misleads:
            "A route in another namespace than its Service is not supported, so settings in the namespace of the caller have no effect.",
          source: "cilium-gamma",
          locator: "Types of GAMMA configuration; Cilium GAMMA Support",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get ciliumclusterwideenvoyconfigs.cilium.io,ciliumenvoyconfigs.cilium.io -A -o yaml",
          shows:
            "Raw Envoy configuration. outlier_detection must be on the cluster of each Service in scope, and retry_policy on its routes where no HTTPRoute has it.",
          misleads:
            "Validation is minimal and errors hardly show in the object; two objects for the same Service have no defined order. What Cilium generates itself for routes and gateways is in the same list.",
          source: "cilium-l7-traffic-management",
          locator: "Caveats",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "max by (envoy_cluster_name) (envoy_cluster_outlier_detection_ejections_active)",
          shows: "Endpoints that an Envoy has ejected now, by cluster. A test with a failing pod must show here.",
          misleads:
            "A cluster without outlier detection has no such series. Each node has its own Envoy with its own view, so the largest value says nothing of the other nodes.",
          source: "envoy-code",
          locator:
            "docs/root/configuration/upstream/cluster_manager/cluster_stats.rst, Outlier detection statistics; for the listener that serves them files/cilium-envoy/configmap/bootstrap-config.yaml in the chart",
          url: "https://github.com/envoyproxy/envoy/blob/02aefdc5a51ed38bfe670e522ff98bd94179804e/docs/root/configuration/upstream/cluster_manager/cluster_stats.rst",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "The ServiceDefaults of each calling service set passiveHealthCheck under upstreamConfig. A ServiceRouter or ServiceResolver sets timeouts and retries, and the called service is declared with an HTTP protocol.",
        source: "consul-k8s-code",
        locator:
          "control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml, spec.upstreamConfig.defaults.passiveHealthCheck, spec.protocol; servicerouters.yaml, spec.routes[].destination; serviceresolvers.yaml, spec.requestTimeout",
        url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml#L357",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get servicedefaults.consul.hashicorp.com,servicerouters.consul.hashicorp.com,serviceresolvers.consul.hashicorp.com -A -o yaml",
          shows:
            "passiveHealthCheck of each caller, requestTimeout and the fields for retries of each route. Each dependency that matters must have them.",
          misleads:
            "The health check stands with the caller, so what is set under the called service does nothing for its callers. By default no more than 10 per cent of the hosts are ejected, though always at least one.",
          source: "consul-k8s-code",
          locator:
            "control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml, spec.upstreamConfig.defaults.passiveHealthCheck, maxEjectionPercent; servicerouters.yaml, spec.routes[].destination, requestTimeout, numRetries, retryOn; serviceresolvers.yaml, spec.requestTimeout",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml#L357",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "consul-k8s proxy read POD -n NS -o raw | grep -A8 '\"outlier_detection\"'",
          shows: "The ejection rules that one calling proxy has for its upstreams. The values set must be there.",
          misleads:
            "The object can be there and empty, as in the example dump of the project, so its presence alone proves no setting.",
          source: "consul-k8s-code",
          locator:
            "cli/cmd/proxy/read/command.go, outputRaw; cli/common/envoy/testdata/test_config_dump.json, outlier_detection of the upstream clusters",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/cli/cmd/proxy/read/command.go#L475",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "A MeshCircuitBreaker sets outlierDetection with detectors for each dependency that matters. Timeouts and retries come with a new mesh, while its default circuit breaker sets limits only.",
        source: "kuma-code",
        locator:
          "pkg/plugins/policies/meshcircuitbreaker/api/v1alpha1/meshcircuitbreaker.go, OutlierDetection and Detectors; pkg/defaults/mesh/mesh.go, defaultResourceBuilders; pkg/defaults/mesh/meshcircuitbreaker.go",
        url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/policies/meshcircuitbreaker/api/v1alpha1/meshcircuitbreaker.go#L90",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshcircuitbreakers.kuma.io,meshtimeouts.kuma.io,meshretries.kuma.io -A -o yaml",
          shows:
            "The settings for each dependency. outlierDetection must be there with detectors, and timeouts and retries must have the agreed values.",
          misleads:
            "Policies of all three kinds come with a new mesh, so their presence does not show that anybody decided on them. disabled: true takes all of outlierDetection out of force, and only the detectors that are listed act.",
          source: "kuma-code",
          locator:
            "pkg/defaults/mesh/mesh.go, defaultResourceBuilders; meshcircuitbreaker/api/v1alpha1/meshcircuitbreaker.go, OutlierDetection.disabled; meshcircuitbreaker/plugin/xds/configurer.go, configureDetectors",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/defaults/mesh/mesh.go#L69",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kumactl inspect dataplane NAME -m MESH --type=config",
          shows:
            "The configuration that the control plane works out for the calling proxy. The cluster of the dependency must have outlierDetection, and its routes the agreed timeout and retries.",
          misleads:
            "It is what the control plane would send, not what the proxy runs; --type=config-dump asks the proxy, and in a deployment of several zones only the control plane of the zone can answer it.",
          source: "kuma-inspect-api",
          locator:
            "Envoy proxy configuration, with its warning; for the type config the code of Kuma, app/kumactl/cmd/inspect/inspect_dataplane.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "sum by (mesh, kuma_io_service, kuma_workload, envoy_cluster_name) (envoy_cluster_outlier_detection_ejections_active)",
          shows:
            "Endpoints that each caller leaves out at this moment, by dependency. A test with a failing pod must show here.",
          misleads:
            "It shows one moment. A zero can mean that nothing fails or that no detector acts, and without a MeshMetric there is no series at all.",
          source: "kuma-code",
          locator:
            "app/kumactl/data/install/k8s/metrics/grafana/kuma-mesh.json, expression with ejections_active; app/kuma-dp/pkg/dataplane/metrics/profiles.go, eject",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/app/kumactl/data/install/k8s/metrics/grafana/kuma-mesh.json#L644",
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
      what: "The report of a test in which a dependency was made slow and then failing, with times of detection and recovery.",
      every: "year",
    },
    {
      what: "The agreed values for each critical service, signed by its owner, next to the live objects.",
      every: "year",
    },
    {
      what: "The part of the continuity plan that covers the mesh itself: control plane, certificate authority and injector.",
      every: "year",
    },
  ],
  limits: [
    {
      value:
        "Settings for requests need a waypoint: ztunnel balances connections in turn and its method cannot be set.",
      options: ["istio-ambient"],
      source: "istio-troubleshoot-ztunnel",
      locator: "Verifying ztunnel load balancing",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "A request with a body of more than 64 KiB is not retried.",
      options: ["linkerd"],
      source: "linkerd-retries-reference",
      locator: "Introduction",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "In HA mode the injector must be up for any annotated pod to start, so the mesh becomes a dependency of every restart.",
      options: ["linkerd"],
      source: "linkerd-high-availability",
      locator: "Proxy injector failure policy",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "If outlierDetection is set, failover by locality becomes active as well, which changes where traffic goes.",
      options: ["istio-sidecar"],
      source: "istio-destination-rule-reference",
      locator: "OutlierDetection, paragraph on locality-aware failover",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
