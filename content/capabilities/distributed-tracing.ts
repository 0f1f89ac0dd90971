import type { CapabilityFile } from "../types";

export default {
  id: "distributed-tracing",
  name: "Distributed tracing spans from the proxy",
  group: "observability",
  claim: "The data plane emits trace spans for the HTTP requests it handles and exports them by an open protocol.",
  countsAsYes:
    "Spans go to any OpenTelemetry collector by configuration, with the sampling rate set in the mesh; the application only passes trace headers on.",
  matters: "Spans from the platform show where a payment lost time, even in services nobody has instrumented.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "App must forward headers",
      detail:
        "The provider is named in mesh options and chosen in a Telemetry object. The proxy can start a trace and decides on sampling.",
      resource: "Telemetry.tracing",
      claims: [
        {
          slug: "overview",
          support: "full",
          says: "Proxies send spans by OpenTelemetry, Zipkin and others, with provider and sampling set by the Telemetry API; applications must forward the headers.",
          source: "istio-tracing-overview",
          locator: "Configuring tracing; Building applications to support trace context propagation",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "Distributed tracing is listed as Stable.",
          source: "istio-feature-stages",
          locator: "entry `observability.distributed_tracing`",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint; app forwards headers",
      detail:
        "Only waypoints and gateways emit spans, so a hop without a waypoint is missing from the trace. Workload tags are there since 1.29.",
      resource: "Telemetry.tracing",
      claims: [
        {
          slug: "waypoint-tags",
          support: "partial",
          says: "For waypoints istiod adds tags for the source and destination workloads to the trace spans.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/tracing.go, buildWaypointSourceTags; releasenotes/notes/58348.yaml",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/networking/core/tracing.go#L745",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-scope",
          support: "partial",
          says: "ztunnel leaves reading user HTTP traffic out of its scope, so it adds no spans to a request's trace.",
          source: "ztunnel-code",
          locator: "README.md, Feature Scope; no exporter in Cargo.toml",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/README.md#L6",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Joins traces only; collector in the mesh",
      detail:
        "Helm values point the proxies at a collector. Linkerd never starts a trace, and the application must forward W3C or B3 headers.",
      resource: "proxy.tracing",
      claims: [
        {
          slug: "task",
          support: "partial",
          says: "Spans go to an OpenTelemetry collector that must itself be meshed; the ingress normally starts the trace and decides on sampling.",
          source: "linkerd-distributed-tracing-task",
          locator: "Update Linkerd to enable tracing, note on meshIdentity; Notes, Ingress",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "proxy-code",
          support: "partial",
          says: "The proxy emits a span only for a request that already carries a trace context marked as sampled.",
          source: "linkerd-proxy-code",
          locator: "linkerd/trace-context/src/service.rs, TraceContext::call",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/trace-context/src/service.rs#L191",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "OpenTelemetry agents",
      detail:
        "Kubernetes emits no spans for application calls. OpenTelemetry can add them inside the process or from the node, per language and kernel.",
      claims: [
        {
          slug: "operator",
          support: "addon",
          says: "The OpenTelemetry Operator injects auto-instrumentation into .NET, Java, Node.js, Python and Go workloads.",
          source: "opentelemetry-operator-instrumentation",
          locator: "introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ebpf",
          support: "addon",
          says: "OpenTelemetry eBPF Instrumentation captures spans of web requests with no change to the application.",
          source: "opentelemetry-ebpf-instrumentation",
          locator: "introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
