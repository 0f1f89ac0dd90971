import type { BlockFile } from "../../types";

export default {
  id: "traffic-metrics",
  name: "Traffic metrics and map of dependencies",
  gives:
    "For each pair of workloads the number of calls, errors and response times is recorded and can raise an alarm.",
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
    "The alarm rules in version control, with one alarm that fired and its ticket.",
    "A dated export of the map of dependencies that the service owners have signed.",
    "A chart of scrape success over the review period.",
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
