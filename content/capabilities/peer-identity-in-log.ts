import type { CapabilityFile } from "../types";

export default {
  id: "peer-identity-in-log",
  name: "Caller identity in the log line",
  group: "observability",
  claim: "The log line of a call names the caller's identity as proved by mutual TLS.",
  countsAsYes: "The stock log format carries the identity; no custom format has to be written.",
  matters: "An IP address of a pod proves nothing a week later; a logged identity is evidence of who called.",
  terms: ["mtls", "spiffe"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Needs a custom log format",
      detail:
        "Add Envoy's operator for the peer's URI SAN (%DOWNSTREAM_PEER_URI_SAN% on the called side) to the format. Stock installs log addresses only.",
      resource: "MeshConfig.accessLogFormat",
      claims: [
        {
          slug: "default-formats",
          support: "partial",
          says: "Neither the default text format nor the default JSON format has a field for the peer certificate's identity.",
          source: "istio-code",
          locator: "pilot/pkg/model/telemetry_logging.go, EnvoyTextLogFormat and EnvoyJSONLogFormatIstio",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/model/telemetry_logging.go#L44",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "custom-format",
          support: "partial",
          says: "The default format lists no identity, and accessLogFormat can replace it with other Envoy operators.",
          source: "istio-access-log-task",
          locator: "Using Mesh Config; Default access log format",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Connections yes, waypoint requests no",
      detail:
        "ztunnel lines carry the identity by default. Request lines at a waypoint do not; since 1.30 an annotation can put the caller's identity into a header for the application.",
      resource: "ztunnel access log",
      claims: [
        {
          slug: "ztunnel-code",
          support: "partial",
          says: "The connection line has src.identity and dst.identity when the connection used mutual TLS; it knows nothing of single requests.",
          source: "ztunnel-code",
          locator: "src/proxy/metrics.rs, ConnectionResult::record_internal, src.identity",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/metrics.rs#L778",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-filter",
          support: "partial",
          says: "At a waypoint mutual TLS ends on an outer listener, so the inner one that handles requests has no peer certificate.",
          source: "istio-code",
          locator: "pilot/pkg/xds/filters/filters.go, comment on WaypointXFCCClientIdentityFilter",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/xds/filters/filters.go#L499",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Field client.id in the HTTP log",
      detail:
        "Once the access log is on, every inbound line has the identity, in both formats. Traffic that is not HTTP has no such line.",
      resource: "config.linkerd.io/access-log",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says: "The examples of both formats show the client's mesh identity, and a dash for a caller without one.",
          source: "linkerd-access-logging",
          locator: "Access Log Formats",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "proxy-code",
          support: "full",
          says: "The log record takes client.id from the TLS session's client identity.",
          source: "linkerd-proxy-code",
          locator: "linkerd/http/access-log/src/lib.rs, AccessLogContext, client_id",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/http/access-log/src/lib.rs#L31",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "No proved identity without mTLS",
      detail:
        "Without mutual TLS between pods there is no proved identity to log. An application that does its own mutual TLS must log the peer certificate itself.",
      claims: [
        {
          slug: "network-policies",
          support: "none",
          says: "The NetworkPolicy API does nothing that involves TLS, and points to a service mesh or an ingress controller for it.",
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
