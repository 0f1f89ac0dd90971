import type { CapabilityFile } from "../types";

export default {
  id: "tcp-connection-log",
  name: "TCP connection log",
  group: "observability",
  claim:
    "By configuration alone, each TCP connection of a workload leaves a log line with both ends, bytes and duration.",
  countsAsYes: "A line per connection is written by the data plane, also for traffic that is not HTTP.",
  matters:
    "Database, queue and mainframe traffic is not HTTP, yet connection records are asked for in every investigation.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Off by default",
      detail: "The same setting as for the HTTP log; for a plain TCP connection the HTTP fields stay empty.",
      resource: "Telemetry.accessLogging",
      claims: [
        {
          slug: "listener-code",
          support: "full",
          says: "istiod adds the access log chosen by Telemetry or mesh options to Envoy's TCP proxy filter as well.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/accesslog.go, setTCPAccessLogWithFilter",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/networking/core/accesslog.go#L87",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "default-format",
          support: "full",
          says: "The default log format holds start time, bytes in both directions, duration, both addresses and the reason a connection ended.",
          source: "istio-access-log-task",
          locator: "Default access log format",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "On by default",
      detail:
        "ztunnel logs at level info unless told otherwise. Its README calls the format unstable, so parsers must expect changes.",
      resource: "ztunnel access log",
      claims: [
        {
          slug: "ztunnel-code",
          support: "full",
          says: "ztunnel writes an access log line for each closed connection with addresses, workloads, identities, bytes and duration.",
          source: "ztunnel-code",
          locator: "src/proxy/metrics.rs, ConnectionResult::record_internal",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/metrics.rs#L763",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-guide",
          support: "full",
          says: "The guide reads these lines from the ztunnel pods with kubectl logs.",
          source: "istio-troubleshoot-ztunnel",
          locator: "Verifying ztunnel traffic through logs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "TCP counters, no log lines",
      detail:
        "TCP traffic is visible as metrics for connections opened, closed and bytes, not as one record per connection.",
      claims: [
        {
          slug: "proxy-code",
          support: "none",
          says: "The end of a connection is logged at debug level with no byte count, while the chart sets Linkerd's own messages to info.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/app/core/src/serve.rs, messages Connection closed; level in linkerd2 chart value proxy.logLevel",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/core/src/serve.rs#L58",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-page",
          support: "none",
          says: "The access log is described for HTTP requests only.",
          source: "linkerd-access-logging",
          locator: "introduction; Access Log Formats",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "A CNI with flow logs",
      detail:
        "Kubernetes keeps no connection log. CNI products such as Cilium write flow logs, keyed to pods; they record flows rather than one summary per connection.",
      claims: [
        {
          slug: "hubble-exporter",
          support: "addon",
          says: "Hubble writes network flows with pod names, addresses, ports and verdict to a file or to standard output, once switched on.",
          source: "cilium-hubble-exporter",
          locator: "Basic Configuration; Field mask",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "network-policies",
          support: "addon",
          says: "Logging accepted or blocked connections is listed as something the NetworkPolicy API cannot do, with other components as a way round.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
