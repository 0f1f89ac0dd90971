import type { BlockFile } from "../../types";

export default {
  id: "traffic-metrics",
  name: "Traffic metrics and map of dependencies",
  gives:
    "For HTTP services the numbers of calls, errors and response times are measured by workload, so that an alarm can be set on them. Where the labels name both sides, they show who calls whom.",
  takes: ["http-golden-metrics"],
  options: {
    "istio-sidecar": {
      commands: [
        {
          kind: "promql",
          run: 'sum by (source_workload_namespace, source_workload, destination_workload_namespace, destination_workload, response_code) (rate(istio_requests_total{reporter="destination"}[5m]))',
          shows: "Who calls whom, how often and with which result. Every service in scope must appear as destination.",
          misleads:
            'Calls to hosts outside the mesh, and calls that fail before they reach the other side, stand only under reporter="source".',
          source: "istio-standard-metrics",
          locator: "Metrics, Request Count; Labels: Reporter, Source Workload, Destination Workload, Response Code",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get telemetries.telemetry.istio.io -A -o yaml",
          shows:
            "All Telemetry objects. Under metrics no override may be disabled or remove a label that an alarm uses.",
          misleads: "An override for one namespace takes the metric away there only, while dashboards look sound.",
          source: "istio-telemetry-reference",
          locator: "Examples on metrics; Metrics, field overrides",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value: "Services for which HTTP figures are needed use a waypoint; without one there are TCP metrics only.",
        source: "istio-troubleshoot-ztunnel",
        locator: "Observability of ambient mode traffic",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "promql",
          run: 'sum by (source_workload_namespace, source_workload, destination_service, response_code) (rate(istio_requests_total{reporter="waypoint"}[5m]))',
          shows: "Requests that passed a waypoint, by caller, service and result. Every service in scope must appear.",
          misleads:
            'Queries with reporter="destination" or "source" find no requests of waypoints, so a rule written for sidecars stays silent.',
          source: "istio-code",
          locator:
            'manifests/addons/dashboards/istio-mesh-dashboard.gen.json, expressions with reporter=~"source|waypoint"',
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/manifests/addons/dashboards/istio-mesh-dashboard.gen.json#L83",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_workload_namespace, source_workload, destination_workload_namespace, destination_workload) (rate(istio_tcp_connections_opened_total{reporter="destination"}[5m]))',
          shows: "Who connects to whom, for all TCP traffic at ztunnel.",
          misleads: "Attempts that policy refuses are counted as opened too.",
          source: "ztunnel-code",
          locator: "src/proxy/metrics.rs, ConnectionResultBuilder::build; README.md, Core metrics",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/metrics.rs#L622",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "The metrics of the proxies are collected by, or exported to, a store that keeps them for the review period; the one in the viz extension keeps six hours.",
        source: "linkerd-telemetry",
        locator: "Lifespan of Linkerd metrics",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "promql",
          run: 'sum by (client_id, namespace, deployment, status_code) (rate(response_total{direction="inbound"}[5m]))',
          shows:
            "Who calls whom, how often and with which result, the caller by identity. Every service in scope must appear.",
          misleads:
            "The label deployment comes from the scrape configuration and is missing with another one. Callers outside the mesh have no client_id and fall together.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/app/core/src/transport/labels.rs, TlsAccept; linkerd/app/core/src/metrics.rs, InboundEndpointLabels; for response_total the Proxy Metrics page",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/core/src/transport/labels.rs#L126",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd viz stat-inbound deploy/NAME -n NS",
          shows: "Success rate, request rate and response times of a workload as its proxy sees them.",
          misleads:
            "It needs the viz extension, whose store forgets after six hours, so it is no evidence for a past period.",
          source: "linkerd2-code",
          locator: "viz/cmd/stat-inbound.go, command stat-inbound",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/viz/cmd/stat-inbound.go#L71",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      switchOn: {
        value:
          "hubble.metrics.enabled contains httpV2 with a labelsContext for source and destination workload, and a policy with HTTP rules covers each service in scope. Without such a policy there are no HTTP figures for the pod.",
        source: "cilium-metrics-reference",
        locator: "Hubble Metrics, Installation and its note; Context Options; httpV2",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o jsonpath='{.data.hubble-metrics}'",
          shows:
            "The Hubble metrics that are on, with options. httpV2 must be there, with source_workload and destination_workload under labelsContext.",
          misleads:
            "With dynamic metrics the list stands in another map, which hubble-dynamic-metrics-config-path points to. A metric that is on counts nothing for pods without a Layer 7 rule.",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-configmap.yaml, hubble-metrics and hubble-dynamic-metrics-config-path",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (source_namespace, source_workload, destination_namespace, destination_workload, status) (rate(hubble_http_requests_total{reporter="server"}[5m]))',
          shows: "Who calls whom, how often and with which result. Every service in scope must appear as destination.",
          misleads:
            'Calls that only a Layer 7 rule at the caller makes visible stand under reporter="client". The labels of the workloads are missing unless labelsContext sets them, and events that Hubble loses are not counted; see hubble_lost_events_total.',
          source: "cilium-metrics-reference",
          locator: "Hubble Metrics, note on L7 metrics; httpV2, Labels; Context Options, labelsContext; lost events",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "global.metrics.enabled is true in the chart, which is not the default, a Prometheus collects from the sidecars, and the protocol of each service is set to http, http2 or grpc.",
        source: "consul-k8s-code",
        locator:
          "charts/consul/values.yaml, global.metrics.enabled; for the protocol control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml, spec.protocol and spec.upstreamConfig.defaults.protocol",
        url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/charts/consul/values.yaml#L615",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "promql",
          run: 'sum by (local_cluster, consul_destination_service, envoy_response_code_class) (rate(envoy_cluster_upstream_rq_xx{consul_destination_service!=""}[5m]))',
          shows:
            "Who calls whom, how often and with which class of result, as the proxy of the caller sees it. Every pair in scope must appear.",
          misleads:
            "Callers outside the mesh are not there. A service whose protocol is left at tcp has no request series at all, and an absent pair looks like one that never calls.",
          source: "consul-docs",
          locator:
            "v2.1.x docs/observe/grafana/service-to-service.mdx, Outbound traffic monitoring, Upstream request success rate; Request success rate",
          url: "https://github.com/hashicorp/web-unified-docs/blob/458f36d1887cfe8708077dab01554f79d89e6c10/content/consul/v2.1.x/content/docs/observe/grafana/service-to-service.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,INJECTED:.metadata.annotations.consul\\.hashicorp\\.com/connect-inject-status,SCRAPE:.metadata.annotations.prometheus\\.io/scrape'",
          shows: "Each injected pod must have true under SCRAPE, which the injector adds when metrics are on.",
          misleads:
            "The annotation is a request to Prometheus; one that does not read it collects nothing. It is written when the pod is created.",
          source: "consul-k8s-code",
          locator:
            "control-plane/connect-inject/webhook/mesh_webhook.go, AnnotationPrometheusScrape, under enableMetrics",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/connect-inject/webhook/mesh_webhook.go#L701",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get proxydefaults.consul.hashicorp.com,servicedefaults.consul.hashicorp.com -A -o yaml",
          shows: "The protocol of each service, or the one for all of them under config of ProxyDefaults.",
          misleads:
            "A name that Consul does not know is treated as tcp, and the series for requests are then missing. Entries written to Consul directly are not listed.",
          source: "consul-k8s-code",
          locator:
            "control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml, spec.protocol; spec.upstreamConfig.defaults.protocol; proxydefaults.yaml, spec.config",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml#L189",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "A MeshMetric for the whole mesh has a Prometheus or OpenTelemetry backend and the profile All or Basic, and a store of one’s own keeps the series for the review period.",
        source: "kuma-mesh-metric",
        locator: "Introduction; Configuration; Sidecar, Profiles",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "promql",
          run: 'sum by (mesh, kuma_io_service, kuma_workload, envoy_cluster_name, envoy_response_code_class) (rate(envoy_cluster_upstream_rq_xx{envoy_cluster_name!~"localhost_.*|kuma_.*|self_.*|system_.*"}[5m]))',
          shows:
            "Who calls whom, how often and with which class of result, as the calling proxies count it. Every service in scope must appear as envoy_cluster_name.",
          misleads:
            "It covers HTTP only, and callers outside the mesh are missing; the called side counts them under localhost_ or self_inbound_dp_ and does not know the caller. Labels and names change when unified resource naming is switched on.",
          source: "kuma-code",
          locator:
            "app/kumactl/data/install/k8s/metrics/grafana/kuma-service-to-service.json, expression with envoy_cluster_upstream_rq_xx; meshmetric/plugin/v1alpha1/plugin.go, extraLabels",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/app/kumactl/data/install/k8s/metrics/grafana/kuma-service-to-service.json#L801",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get meshmetrics.kuma.io -A -o yaml",
          shows:
            "All metric policies. One must target the whole mesh with a backend, and no profile None and no exclude may take away a metric that an alarm uses.",
          misleads:
            "A policy for fewer proxies changes the profile there only. Unless includeUnused is set, a counter that never moved is not published, so an absent series does not mean zero.",
          source: "kuma-mesh-metric",
          locator: "Sidecar, Unused metrics and Profiles",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      commands: [
        {
          kind: "promql",
          run: "sum by (k8s_namespace_name, k8s_deployment_name, http_response_status_code) (rate(http_server_request_duration_seconds_count[5m]))",
          shows:
            "Requests to each workload by result, as the eBPF agent sees them. Every service in scope must appear.",
          misleads: "The address of the caller is hidden by default, so the figures do not tell who calls.",
          source: "opentelemetry-ebpf-metrics",
          locator: "Table of exported metrics, http.server.request.duration; Attributes of OBI metrics, client.address",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    {
      what: "The alarm rules in version control, with one alarm that fired and its ticket.",
      every: "quarter",
    },
    {
      what: "A dated export of the map of dependencies that the service owners have signed.",
      every: "quarter",
    },
    {
      what: "A chart of scrape success over the review period.",
      every: "month",
    },
  ],
  limits: [
    {
      value: "Without a waypoint a service has TCP metrics only.",
      options: ["istio-ambient"],
      source: "istio-troubleshoot-ztunnel",
      locator: "Observability of ambient mode traffic",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Proxies drop request and connection counters that have been idle for ten minutes, so sums over long periods can come out too low.",
      options: ["linkerd"],
      source: "linkerd-proxy-metrics-reference",
      locator: "Metric Expiry",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The principal of the caller is set only when mutual TLS is used; without it the caller is a workload name taken from metadata, or unknown.",
      options: ["istio-sidecar"],
      source: "istio-standard-metrics",
      locator: "Labels: Source Principal, Source Workload",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
