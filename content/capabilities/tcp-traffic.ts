import type { CapabilityFile } from "../types";

export default {
  id: "tcp-traffic",
  name: "Plain TCP protocols",
  group: "traffic",
  claim:
    "Any TCP protocol passes between workloads of the mesh with mutual TLS and connection metrics, also when the mesh does not know the protocol.",
  countsAsYes:
    "Unknown TCP protocols are carried with mutual TLS and counted per workload, with no further component to deploy.",
  matters:
    "Databases, mainframe gateways and market feeds speak their own protocols; a mesh that only knows HTTP leaves them aside.",
  terms: ["l4", "mtls"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Calls to a Service, not to a pod address",
      detail:
        "Whatever is not recognised is carried as TCP with mutual TLS and counted. Calls straight to a pod address outside a headless Service pass without mutual TLS and with little telemetry.",
      resource: "istio_tcp_connections_opened_total",
      claims: [
        {
          slug: "protocol-selection",
          support: "full",
          says: "Any TCP traffic can be proxied, and what is not detected as HTTP is treated as plain TCP.",
          source: "istio-protocol-selection",
          locator: "Opening paragraph; Automatic protocol selection",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "metrics",
          support: "full",
          says: "For TCP, connections opened and closed and bytes in both directions are counted, labelled by source and destination workload and by whether mutual TLS was used.",
          source: "istio-standard-metrics",
          locator: "Metrics, TCP; Labels",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "unmatched",
          support: "full",
          says: "Traffic that matches no service known to Istio, such as that to other addresses, is passed on without mutual TLS and with limited telemetry.",
          source: "istio-traffic-routing",
          locator: "Unmatched traffic",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ztunnel, no waypoint needed",
      detail:
        "ztunnel tunnels every TCP connection between workloads of the mesh over mutual TLS, whatever it carries, also to a pod address, and counts it.",
      resource: "istio_tcp_connections_opened_total",
      claims: [
        {
          slug: "data-plane",
          support: "full",
          says: "Traffic between workloads in the mesh goes through HBONE with mutual TLS, to a Service or to a pod address, and ztunnel emits the full set of TCP metrics.",
          source: "istio-ambient-data-plane",
          locator: "In Mesh Routing, Outbound; L4 dataplane details, Identity and Telemetry",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "Connections opened and closed and bytes in both directions are counted, labelled by source and destination workload, identity and security policy.",
          source: "ztunnel-code",
          locator: "src/proxy/metrics.rs, Metrics::new and CommonTrafficLabels",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Mutual TLS and TCP counters",
      detail:
        "Unknown protocols are carried as plain TCP inside mutual TLS, with counts of connections and bytes for each pod.",
      claims: [
        {
          slug: "feature",
          support: "full",
          says: "Where a connection is not HTTP it is carried as TCP, and mutual TLS and byte metrics still apply.",
          source: "linkerd-protocol-detection",
          locator: "Introduction",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "metrics",
          support: "full",
          says: "The proxy counts opened and closed connections and bytes in both directions, with labels of the pod and its workload.",
          source: "linkerd-proxy-metrics-reference",
          locator: "Transport-Level Metrics; Prometheus Collector labels",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Carried; mTLS is in beta",
      detail:
        "Any TCP protocol passes. Mutual TLS for it is the beta ztunnel feature, which counts connections and bytes.",
      resource: "encryption.type=ztunnel, namespace label io.cilium/mtls-enabled=true",
      claims: [
        {
          slug: "guide",
          support: "preview",
          says: "TCP between enrolled namespaces is carried over mutual TLS; the feature is beta.",
          source: "cilium-ztunnel-encryption",
          locator: "Title; introduction; Limitations",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "metrics",
          support: "preview",
          says: "ztunnel exports counters for opened and closed TCP connections and for bytes sent and received.",
          source: "cilium-ztunnel-code",
          locator: "README, Metrics, Traffic metrics",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "The default, counted per connection",
      detail:
        "Every service is carried as TCP with mutual TLS and connection metrics unless declared otherwise. In the Community Edition this holds for one port of each service.",
      resource: "ServiceDefaults spec.protocol: tcp",
      claims: [
        {
          slug: "protocols",
          support: "full",
          says: "The default tcp gives mutual TLS for any TCP protocol, with balancing and metrics at the level of connections.",
          source: "consul-docs",
          locator: "v2.1.x docs/reference/proxy/envoy.mdx, Proxy Config Options, protocol, tcp",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/7cbcb61a304c0ececb7e301f20c9a2ff5db9c646/content/consul/v2.1.x/content/docs/reference/proxy/envoy.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Default for ports with no protocol",
      detail:
        "Any TCP port of a meshed Service is carried, with mutual TLS once that is on, and counted by connection.",
      claims: [
        {
          slug: "page",
          support: "full",
          says: "Traffic of unknown protocols is treated as opaque TCP with statistics per connection, and Kuma's own TLS is applied to it when mutual TLS is on.",
          source: "kuma-docs",
          locator: "app/_src/policies/protocol-support-in-kuma.md, introduction, TLS support and Websocket support",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The default case is a TCP proxy, and mutual TLS is added to the filter chain for every protocol.",
          source: "kuma-code",
          locator: "pkg/xds/generator/inbound_proxy_generator.go, FilterChainBuilder",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Carried, but without mutual TLS",
      detail:
        "Any TCP protocol passes, in plaintext unless the application uses TLS. Kubernetes counts no connections per workload.",
      claims: [
        {
          slug: "pod-certificates",
          support: "none",
          says: "Mutual TLS from pod to pod in core Kubernetes is named as a non-goal.",
          source: "kubernetes-kep-4317",
          locator: "README, Motivation, Non-Goals, first entry",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kube-proxy",
          support: "none",
          says: "Service proxies are packet forwarding rules of the kernel that send traffic for an address and port to an endpoint.",
          source: "kubernetes-virtual-ips",
          locator: "Proxy modes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Each TCP backend on a port of its own",
      detail:
        "A TCP listener had mutual TLS and connection counts. Two TCP backends of a caller could not share a port.",
      resource: "VirtualNode listeners[].portMapping.protocol: tcp",
      claims: [
        {
          slug: "user-guide",
          support: "partial",
          says: "Several destinations modelled as TCP cannot share a port.",
          source: "app-mesh-user-guide",
          locator:
            "doc_source/troubleshooting-connectivity.md, Unable to connect to a service modeled as a TCP virtual node or virtual router",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/troubleshooting-connectivity.md",
        },
        {
          slug: "mutual-tls-page",
          support: "partial",
          says: "Mutual TLS can be enabled for TCP as for HTTP and gRPC.",
          source: "app-mesh-user-guide",
          locator: "doc_source/mutual-tls.md, Introduction",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/mutual-tls.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
