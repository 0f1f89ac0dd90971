import type { CapabilityFile } from "../types";

export default {
  id: "http-golden-metrics",
  name: "HTTP golden metrics without code",
  group: "observability",
  claim: "Request rate, errors and latency of every HTTP service are measured with no change to its code.",
  countsAsYes:
    "The data plane exports request counts with status and a latency histogram per workload, with no library or agent in the application.",
  matters: "The same figures for every service, whatever its language, are the base of service level reports.",
  terms: ["golden-metrics"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Bring your own Prometheus",
      detail:
        "Both the calling and the called proxy report. A Prometheus server has to be provided; the sample that comes with Istio may not suit production.",
      resource: "istio_requests_total",
      claims: [
        {
          slug: "metrics-reference",
          support: "full",
          says: "For HTTP, HTTP/2 and gRPC the proxy exports request count, duration and sizes, with response code, source and destination labels and principals, and a label that tells whether the calling or the called proxy reports.",
          source: "istio-standard-metrics",
          locator: "Metrics; Labels",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "The Prometheus integration is listed as Stable.",
          source: "istio-feature-stages",
          locator: "entry `traffic.prometheus`",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "addons",
          support: "full",
          says: "The deployments under samples/addons, Prometheus among them, are no part of Istio and may not be suitable for production.",
          source: "istio-code",
          locator: "samples/addons/README.md, Telemetry Addons",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint; TCP metrics without",
      detail: "ztunnel sees connections and bytes only. HTTP figures appear for the services that a waypoint serves.",
      resource: "istio_requests_total",
      claims: [
        {
          slug: "ztunnel-guide",
          support: "partial",
          says: "A service that uses only ztunnel reports the four TCP metrics; the full set needs a waypoint.",
          source: "istio-troubleshoot-ztunnel",
          locator: "Observability of ambient mode traffic",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-guide",
          support: "partial",
          says: "A waypoint exports the full set of Istio traffic metrics.",
          source: "istio-ambient-l7-features",
          locator: "Observability",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "From the proxy; viz keeps six hours",
      detail:
        "The proxy exports the metrics by itself. The viz extension adds a Prometheus that keeps six hours, so long-term storage is up to the user.",
      resource: "response_latency_ms",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says: "Records request volume, success rate and latency for HTTP, HTTP/2 and gRPC with no work by developers; the viz extension gives access to them and its Prometheus keeps them for six hours.",
          source: "linkerd-telemetry",
          locator: "Introduction; Golden metrics; Lifespan of Linkerd metrics",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "metrics-reference",
          support: "full",
          says: "The proxy serves request and response counters and latency histograms in Prometheus format on its metrics port.",
          source: "linkerd-proxy-metrics-reference",
          locator: "Protocol-Level Metrics; Endpoint Metrics",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "An eBPF agent such as OpenTelemetry's",
      detail:
        "OpenTelemetry's eBPF agent can supply the figures from outside the application; it needs root or Linux capabilities.",
      claims: [
        {
          slug: "ebpf",
          support: "addon",
          says: "OpenTelemetry eBPF Instrumentation captures rate, error and duration metrics of HTTP and gRPC services with no change to code or configuration; it needs root or Linux capabilities.",
          source: "opentelemetry-ebpf-instrumentation",
          locator: "introduction; Compatibility",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
