import type { BlockFile } from "../../types";

export default {
  id: "access-logs",
  name: "Access log with the identity of the caller",
  gives:
    "Each request, or where requests are not read each connection, leaves a line with time, identity of the caller, destination and result, refused calls included.",
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
    cilium: {
      switchOn: {
        value:
          "hubble.export.static.enabled or hubble.export.dynamic.enabled, both off by default, lets each agent write flows to a file or to standard output, from where they are shipped to the log store. HTTP requests are among them only where a policy with Layer 7 rules applies, and the caller is named by pod and labels; an identity proved by a certificate stands only in the log of ztunnel, in beta.",
        source: "cilium-hubble-exporter",
        locator:
          "Basic Configuration, Setup; Dynamic exporter configuration; for HTTP the page Layer 7 Protocol Visibility, for ztunnel its README, Logging",
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
            "An allow list, a deny list, a field mask or an aggregation in the same map leaves out flows or fields. With a dynamic exporter the filters stand in a map of their own and can carry an end date.",
          source: "cilium-hubble-exporter",
          locator: "Setup; Filters; Field mask; Dynamic exporter configuration",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "hubble observe --pod NS/POD --protocol http --since 1h",
          shows:
            "HTTP requests to and from a pod with verdict. A known test call must be there, and a refused one as DROPPED.",
          misleads:
            "Without a Layer 7 rule the pod has no HTTP lines although traffic flows. The lines come from the memory of the agents and do not show that anything is exported or kept. Without NS/ the namespace default is searched.",
          source: "cilium-hubble-cli",
          locator:
            "Inspecting the cluster’s network traffic with Hubble Relay; for the flags hubble/cmd/observe/flows.go in cilium/cilium",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kube-system logs -l app=ztunnel-cilium --tail=50 | grep -w access",
          shows: "Connections in enrolled namespaces with src.identity, dst.identity, bytes and duration.",
          misleads:
            "A line stands for a finished connection, not for a request, and has identities only where mutual TLS was used. The format is called unstable.",
          source: "cilium-ztunnel-code",
          locator: "README.md, Logging; src/proxy/metrics.rs, ConnectionResultBuilder::build",
          url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/proxy/metrics.rs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "accessLogs.enabled is true in the one ProxyDefaults object named global, with a jsonFormat or textFormat that holds an operator for the certificate of the peer. disableListenerLogs takes away the lines on connections that match no filter.",
        source: "consul-k8s-code",
        locator:
          "control-plane/config/crd/bases/consul.hashicorp.com_proxydefaults.yaml, spec.accessLogs.enabled, jsonFormat, textFormat, disableListenerLogs",
        url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_proxydefaults.yaml#L59",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "consul config read -kind proxy-defaults -name global",
          shows:
            "The setting as Consul holds it. AccessLogs must have Enabled true, and the format a field for the certificate of the peer.",
          misleads:
            "Enabled with no format of its own gives the default fields, which hold the address of the caller and no identity. With the type file the lines never reach the log of the container, and nothing rotates the file.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/observe/access-log.mdx, Enable access logs; Default log format; Write to a file; for the command commands/config/read.mdx",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24ff87a8174b0054f5cf75502cfcbeccd7cc1944/content/consul/v2.0.x/content/docs/observe/access-log.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl logs -n NS POD -c consul-dataplane --tail=50",
          shows:
            "The last lines of one sidecar. A known test call and a refused one must be there, with the identity of the caller.",
          misleads:
            "The debugging lines of Envoy stand among them. Inbound and outbound traffic are both logged, so a call between meshed pods leaves a line at either end.",
          source: "consul-docs",
          locator: "v2.0.x docs/observe/access-log.mdx, Enable access logs; Kubernetes",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24ff87a8174b0054f5cf75502cfcbeccd7cc1944/content/consul/v2.0.x/content/docs/observe/access-log.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "A MeshAccessLog for the whole mesh has a backend for incoming and for outgoing traffic, and its format has %DOWNSTREAM_PEER_URI_SAN%, since the stock formats do not name the caller on the called side.",
        source: "kuma-mesh-access-log",
        locator: "Configuration, Format and Backends; for the operator the Substitution Formatter page of Envoy",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshaccesslogs.kuma.io -A -o yaml",
          shows:
            "All access log policies. One must target the whole mesh with rules or from for incoming and to for outgoing traffic, and the format of its backends must contain %DOWNSTREAM_PEER_URI_SAN%.",
          misleads:
            "A policy for fewer proxies replaces the list of backends of the wider one, and an empty list leaves none. A policy with to alone logs only what callers that have a sidecar write about themselves.",
          source: "kuma-docs",
          locator:
            "app/_src/policies/introduction.md, Merging configuration; app/_src/policies/meshaccesslog.md, Configuration",
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/introduction.md",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl logs -n NS POD -c kuma-sidecar --tail=50",
          shows:
            "The last lines of one sidecar, where the backend is a file with path /dev/stdout. A known test call and a refused one, with status 403 for HTTP, must be there with the identity of the caller.",
          misleads:
            "With a TCP or OpenTelemetry backend nothing stands here. With the stock format the source service is always unknown and the source address is the proxy’s own. No line names the policy that refused.",
          source: "kuma-code",
          locator:
            "pkg/plugins/policies/meshaccesslog/plugin/v1alpha1/plugin.go, applyToInbounds, SourceService and SourceIP; pkg/plugins/runtime/k8s/util/names.go, KumaSidecarContainerName; for /dev/stdout the page MeshAccessLog, File",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/plugins/policies/meshaccesslog/plugin/v1alpha1/plugin.go#L186",
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
          run: "hubble observe --pod NS/POD --protocol http --since 1h",
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
    {
      what: "Records in the log store, from the first and last day of the period, that match a known test call and a refused one.",
      every: "quarter",
    },
    {
      what: "The settings of the store: who may read and delete, how long it keeps, how it takes its time.",
      every: "quarter",
    },
    {
      what: "A list of namespaces and workloads where the log is off or filtered, with reason.",
      every: "quarter",
    },
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
