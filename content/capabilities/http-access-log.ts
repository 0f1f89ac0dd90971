import type { CapabilityFile } from "../types";

export default {
  id: "http-access-log",
  name: "HTTP access log",
  group: "observability",
  claim: "By configuration alone, the proxy writes one log line for every HTTP request a workload receives or sends.",
  countsAsYes: "Both directions are logged, in a machine-readable format, with method, path, status and time.",
  matters:
    "Auditors ask which request reached which service and when; a uniform log answers without trusting each application.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Off by default",
      detail:
        "It can be set for the mesh, a namespace or one workload, filtered by expression, and sent to standard output, a gRPC service or OpenTelemetry.",
      resource: "Telemetry.accessLogging",
      claims: [
        {
          slug: "task",
          support: "full",
          says: "A Telemetry object turns on Envoy access logs as text or JSON, and a request appears in the logs of the calling and of the called proxy.",
          source: "istio-access-log-task",
          locator: "Enable Envoy's access logging; Test the access log",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "mesh-option",
          support: "full",
          says: "The mesh option accessLogFile names the log's destination, and an empty value disables it.",
          source: "istio-mesh-config-reference",
          locator: "MeshConfig, accessLogFile",
          url: "https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint",
      detail:
        "The waypoint logs the requests it handles, once per request rather than at both ends. Traffic without a waypoint has connection lines only.",
      resource: "Telemetry.accessLogging",
      claims: [
        {
          slug: "telemetry-api",
          support: "partial",
          says: "Telemetry settings reach waypoints through targetRefs; waypoints ignore settings made with a selector.",
          source: "istio-telemetry-reference",
          locator: "Telemetry, field targetRefs",
          url: "https://istio.io/latest/docs/reference/config/telemetry/#Telemetry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-scope",
          support: "partial",
          says: "ztunnel leaves reading user HTTP traffic out of its scope on purpose, so its own log has connections only.",
          source: "ztunnel-code",
          locator: "README.md, Feature Scope",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/README.md#L6",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Inbound only, by its code; docs say all",
      detail:
        "Off by default; the annotation goes on a namespace or workload. The documentation speaks of all requests, but the code logs on the called side only, with fixed fields, to the proxy's stderr.",
      resource: "config.linkerd.io/access-log",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says: "An annotation makes the proxy log all HTTP requests that pass it, in Apache or JSON format.",
          source: "linkerd-access-logging",
          locator: "introduction; Access Log Formats",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "proxy-code",
          support: "partial",
          says: "The access log layer is part of the inbound HTTP server only; the outbound proxy has none.",
          source: "linkerd-proxy-code",
          locator: "linkerd/app/inbound/src/http/server.rs, NewAccessLog::layer, the only use in linkerd/app",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/inbound/src/http/server.rs#L88",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "A gateway or an observing CNI",
      detail:
        "Kubernetes writes no HTTP log. A gateway logs what passes it; Cilium logs pod-to-pod HTTP where its L7 proxy is in the path.",
      claims: [
        {
          slug: "envoy-gateway",
          support: "addon",
          says: "Envoy Gateway writes an access log in JSON by default for the requests that pass it.",
          source: "envoy-gateway-access-logs",
          locator: "Default Access Log",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "hubble",
          support: "addon",
          says: "With Cilium, Hubble shows HTTP requests and responses between pods with method, URL and status.",
          source: "cilium-hubble-cli",
          locator: "Inspecting the cluster's network traffic with Hubble Relay, first command",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
