import type { CapabilityFile } from "../types";

export default {
  id: "message-broker-policy",
  name: "Rules and metrics for message brokers",
  group: "traffic",
  claim:
    "The data plane understands a message broker's protocol, such as Kafka's, and applies rules or metrics to its operations.",
  countsAsYes:
    "A supported API allows or counts single operations, such as writing to a topic, by the calling workload.",
  matters: "Events carry the same customer data as calls, yet to most meshes a broker is only an encrypted connection.",
  terms: ["l7"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "No Kafka; TCP only",
      detail:
        "The protocols Istio knows include MongoDB, Redis and MySQL, but no message broker. Kafka and the like pass as TCP, without rules or metrics for single operations.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The complete list of protocols a port can declare has HTTP, gRPC, TLS, TCP, MongoDB, Redis and MySQL, and no message broker.",
          source: "istio-code",
          locator:
            "pkg/config/protocol/instance.go, constants and Parse; pilot/pkg/networking/core/networkfilter.go, buildNetworkFiltersStack",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "protocol-selection",
          support: "none",
          says: "The table of supported protocols names no message broker, and whatever is not recognised is treated as plain TCP.",
          source: "istio-protocol-selection",
          locator: "Automatic protocol selection; Explicit protocol selection",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "No Kafka; TCP only",
      detail: "ztunnel reads nothing above TCP, and a waypoint knows no message broker either.",
      claims: [
        {
          slug: "ztunnel",
          support: "none",
          says: "ztunnel is kept to the bare needs of a node proxy, without extensions, and measures TCP connections only.",
          source: "ztunnel-code",
          locator: "README.md, Feature Scope; src/proxy/metrics.rs, Metrics::new",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "none",
          says: "The complete list of protocols a port can declare has HTTP, gRPC, TLS, TCP, MongoDB, Redis and MySQL, and no message broker.",
          source: "istio-code",
          locator: "pkg/config/protocol/instance.go, constants and Parse",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Broker protocols are opaque TCP",
      detail:
        "The proxy knows HTTP, gRPC and TLS. A broker's protocol is carried as opaque TCP, with policy per connection and byte counts.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The protocols of the client policy are HTTP/1, HTTP/2, gRPC, TLS and opaque; no broker protocol is among them and the code does not mention Kafka.",
          source: "linkerd-proxy-code",
          locator: "linkerd/proxy/client-policy/src/lib.rs, enum Protocol",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "detection",
          support: "none",
          says: "A connection that is not recognised as HTTP is carried as plain TCP, without metrics or routing of its requests.",
          source: "linkerd-protocol-detection",
          locator: "Introduction",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Kafka rules removed in 1.20",
      detail:
        "Earlier releases had rules on Kafka topics and operations, in beta. They were taken out, and policies no longer have fields for them.",
      claims: [
        {
          slug: "removal",
          support: "none",
          says: "Support for proxylib and for Kafka-aware policies is removed, after an earlier notice that named 1.20.",
          source: "cilium-kafka-removal",
          locator: "Description and release note",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "layer-7",
          support: "none",
          says: "The current page on layer 7 rules describes HTTP and DNS only.",
          source: "cilium-layer-7-policies",
          locator: "HTTP; DNS Policy and IP Discovery",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Broker traffic is plain TCP",
      detail:
        "Consul knows tcp, http, http2 and grpc. Connections to a broker are secured and allowed by caller, without sight of its operations.",
      claims: [
        {
          slug: "protocols",
          support: "none",
          says: "The protocols that Consul configures in Envoy are HTTP/1.1, HTTP/2, gRPC and TCP. All other protocols are handled as TCP.",
          source: "consul-docs",
          locator:
            "v2.1.x docs/reference/proxy/envoy.mdx, introduction, table of protocols; Proxy Config Options, protocol",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/7cbcb61a304c0ececb7e301f20c9a2ff5db9c646/content/consul/v2.1.x/content/docs/reference/proxy/envoy.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Kafka counters only, no rules",
      detail:
        "For a port declared as kafka both sidecars run Envoy's Kafka filter, which counts requests by type. No policy allows or refuses an operation or knows a topic.",
      resource: "appProtocol: kafka",
      claims: [
        {
          slug: "code",
          support: "partial",
          says: "The Kafka broker filter is added on the outbound and the inbound side of services declared as kafka, and its metrics get tags for name and request type.",
          source: "kuma-code",
          locator:
            "pkg/xds/generator/inbound_proxy_generator.go, FilterChainBuilder, pkg/plugins/policies/meshtcproute/plugin/v1alpha1/listeners.go, and pkg/xds/bootstrap/template_v3.go, tags kafka_name and kafka_type",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "page",
          support: "partial",
          says: "Kafka is one of the protocols for which insight goes down to application transactions.",
          source: "kuma-docs",
          locator: "app/_src/policies/protocol-support-in-kuma.md, introduction",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "OpenTelemetry's agent counts Kafka calls",
      detail:
        "OpenTelemetry's eBPF agent measures publishing and processing of Kafka messages per topic and workload, marked as experimental. NetworkPolicy ends at the port, and rules on topics are the broker's own.",
      claims: [
        {
          slug: "ebpf-metrics",
          support: "addon",
          says: "Durations of Kafka publish and process operations are exported with topic and Kubernetes workload and are marked as experimental.",
          source: "opentelemetry-ebpf-metrics",
          locator:
            "Table of metrics, messaging.publish.duration and messaging.process.duration; Attributes of OBI metrics",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "network-policies",
          support: "addon",
          says: "NetworkPolicy is defined for connections at layer 4, so anything on operations takes another product.",
          source: "kubernetes-network-policies",
          locator: "Network traffic filtering",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Brokers are plain TCP",
      detail: "No protocol of a broker was known to the API.",
      claims: [
        {
          slug: "user-guide",
          support: "none",
          says: "Listeners support HTTP, HTTP/2, gRPC and TCP, and no other protocol.",
          source: "app-mesh-user-guide",
          locator: "doc_source/virtual_nodes.md, Creating a virtual node, Listener configuration",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/virtual_nodes.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
