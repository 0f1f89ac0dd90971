import type { BlockFile } from "../../types";

export default {
  id: "access-logs",
  name: "Access log with the identity of the caller",
  gives: "Each call leaves a line with time, identity of the caller, destination and result, refused calls included.",
  takes: ["http-access-log", "tcp-connection-log", "peer-identity-in-log", "denials-logged"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "A Telemetry object in the root namespace turns access logging on for all workloads, no narrower object disables or filters it, and the log format has a field for the identity of the peer.",
        source: "istio-telemetry-reference",
        locator:
          "Hierarchy of Telemetry configuration; examples for access logging; AccessLogging, fields match, disabled, filter",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get telemetries.telemetry.istio.io -A -o yaml",
          shows:
            "All Telemetry objects. accessLogging must be on for the whole mesh, with no disabled: true, no filter and no match on one direction below it.",
          misleads:
            "An object for a namespace or workload overrides the one above it, so a mesh-wide entry alone proves nothing.",
          source: "istio-telemetry-reference",
          locator: "Hierarchy of Telemetry configuration; AccessLogging, fields match, disabled, filter",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n istio-system get configmap istio -o jsonpath='{.data.mesh}'",
          shows:
            "The settings of the mesh: accessLogFile, accessLogFormat and the providers. The format must contain %DOWNSTREAM_PEER_URI_SAN% or a like field.",
          misleads:
            "A check of accessLogFile alone misses Telemetry objects, which can turn logging off again for a namespace. A set file with the default format still logs no identity.",
          source: "istio-access-log-task",
          locator:
            "Using Mesh Config; Default access log format; for the operator the Substitution Formatter page of Envoy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl logs -n NS POD -c istio-proxy --tail=20",
          shows:
            "The last lines of one sidecar. A known test call and a refused one must be there, with the identity of the caller.",
          misleads:
            "Lines at the pod do not show that they arrive in the log store, nor that they were written over the whole period.",
          source: "istio-access-log-task",
          locator: "Test the access log",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "A Telemetry object with targetRefs turns access logging on at each waypoint; ztunnel writes its lines for connections without a setting.",
        source: "istio-telemetry-reference",
        locator: "Field targetRefs and the note that waypoints need it; examples for access logging",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "istioctl ztunnel-config log",
          shows:
            "The log level of every ztunnel. It must be info or a more detailed one, and the logger access must not be set apart to a higher one.",
          misleads:
            "The same command with --level or --reset changes the levels, so an account that may run the check may also turn the log off.",
          source: "istio-code",
          locator:
            "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command log; manifests/charts/ztunnel/values.yaml, logLevel",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/ztunnelconfig/ztunnelconfig.go#L361",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: 'kubectl -n istio-system logs -l app=ztunnel --tail=20 | grep -E "inbound|outbound"',
          shows:
            "Lines for connections with src.identity and dst.identity. A refused test connection must stand there with an error.",
          misleads:
            "A line is written when a connection ends, so one that stays open has none yet. A line stands for a connection, not for a request.",
          source: "istio-troubleshoot-ztunnel",
          locator: "Verifying ztunnel traffic through logs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get telemetries.telemetry.istio.io -A -o yaml",
          shows:
            "All Telemetry objects. For each waypoint accessLogging must be on, with targetRefs, and not disabled or filtered below.",
          misleads: "Waypoints ignore objects with a selector. A service without a waypoint has no request log at all.",
          source: "istio-telemetry-reference",
          locator: "Field targetRefs and its note on waypoints; AccessLogging, fields match, disabled, filter",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl logs -n NS deploy/WAYPOINT --tail=20",
          shows: "The last request lines of a waypoint. A known test call must be there.",
          misleads:
            "The default format has no identity of the caller; that is in the line of ztunnel for the connection.",
          source: "istio-code",
          locator: "pilot/pkg/model/telemetry_logging.go, EnvoyTextLogFormat",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/model/telemetry_logging.go#L44",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "The annotation config.linkerd.io/access-log, with json or apache, is on every namespace or workload in scope, and the pods have been created since.",
        source: "linkerd-access-logging",
        locator: "Introduction; Access Log Formats",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,PROXY:.metadata.annotations.linkerd\\.io/proxy-version,LOG:.metadata.annotations.config\\.linkerd\\.io/access-log'",
          shows: "One line for each pod. Every meshed pod in scope must have json or apache under LOG.",
          misleads:
            "The injector turns the annotation into a setting of the proxy when the pod is created; one that is put on a running pod shows here and does nothing.",
          source: "linkerd-access-logging",
          locator: "Introduction, paragraph on the annotation",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl logs -n NS POD -c linkerd-proxy --tail=50",
          shows:
            "Access lines with client.id, and lines with “Request denied” or “Connection denied” for refused calls. A known test call and a refused one must be there.",
          misleads:
            "Lines on refusals vanish when the log level of the proxy is set below info. Calls from outside the mesh have a dash as client.id, and traffic that is not HTTP leaves no access line.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/app/inbound/src/policy/http.rs, “Request denied”; policy/tcp.rs, “Connection denied”; for the access lines HTTP Access Logging, Access Log Formats",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/inbound/src/policy/http.rs#L260",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      switchOn: {
        value: "Hubble writes flows to a file or to standard output, from where they are shipped to the log store.",
        source: "cilium-hubble-exporter",
        locator: "Basic Configuration, Setup",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o yaml",
          shows: "The settings of Cilium. hubble-export-file-path or hubble-flowlogs-config-path must be set.",
          misleads:
            "An allow list, a deny list or a field mask in the same map leaves flows or fields out. The records name pods and labels, not an identity proved by a certificate.",
          source: "cilium-hubble-exporter",
          locator: "Setup; Filters; Field mask; Dynamic exporter configuration",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "hubble observe --pod POD --protocol http",
          shows: "HTTP requests to and from a pod with verdict. A known test call must be there.",
          misleads: "HTTP lines appear only where Cilium handles the traffic at layer 7.",
          source: "cilium-hubble-cli",
          locator: "Inspecting the cluster’s network traffic with Hubble Relay",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    "Records in the log store, from the first and last day of the period, that match a known test call and a refused one.",
    "The settings of the store: who may read and delete, how long it keeps, how it takes its time.",
    "A list of namespaces and workloads where the log is off or filtered, with reason.",
  ],
  limits: [
    {
      value:
        "The default log format has no field for the identity of the peer, and it holds the whole path, which may carry personal data.",
      options: ["istio-sidecar"],
      source: "istio-code",
      locator: "pilot/pkg/model/telemetry_logging.go, EnvoyTextLogFormat",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/model/telemetry_logging.go#L44",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "ztunnel writes one line for each connection, when it ends; it knows no requests.",
      options: ["istio-ambient"],
      source: "ztunnel-code",
      locator: "src/proxy/metrics.rs, ConnectionResult::record_internal",
      url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/proxy/metrics.rs#L739",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The access log covers HTTP only, and the caller it names is a service account and no person.",
      options: ["linkerd"],
      source: "linkerd-access-logging",
      locator: "Introduction; Access Log Formats",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The export file rotates, by default at 10 MB with five old files kept, so flows are lost if nothing ships them in time.",
      options: ["no-mesh"],
      source: "cilium-hubble-exporter",
      locator: "Configuration options",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
