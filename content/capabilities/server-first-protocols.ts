import type { CapabilityFile } from "../types";

export default {
  id: "server-first-protocols",
  name: "Protocols in which the server speaks first",
  group: "traffic",
  claim:
    "Protocols in which the server sends the first bytes, such as MySQL or SMTP, work between workloads of the mesh.",
  countsAsYes: "They work with no exemption from the mesh and no setting per port or per service.",
  matters:
    "Protocol detection waits for the client to speak; a database that greets first then hangs or times out, often only in production.",
  terms: ["l4"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Port declared as TCP, four ports excepted",
      detail:
        "Detection of the protocol and of mutual TLS waits for the first bytes of the client. Ports 25, 53, 3306 and 27017 count as TCP by themselves, other ports have to be declared as TCP or the server set to STRICT.",
      resource: "Service port name or appProtocol: tcp",
      claims: [
        {
          slug: "requirements",
          support: "partial",
          says: "Server-first protocols do not go with automatic detection and PERMISSIVE mode, so the port is to be declared as TCP; four well-known ports are taken as TCP without that, and STRICT or DISABLE also helps.",
          source: "istio-application-requirements",
          locator: "Server First Protocols",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "Where no protocol is declared, ports 25, 53, 3306 and 27017 are treated as TCP.",
          source: "istio-code",
          locator: "pkg/config/kube/conversion.go, wellKnownPorts and ConvertProtocol",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Works; a waypoint needs TCP declared",
      detail:
        "ztunnel does not wait for bytes of the client, so such protocols need no setting. Behind a waypoint a port without a declared protocol is inspected again, and a timeout may follow.",
      claims: [
        {
          slug: "ga-announcement",
          support: "full",
          says: "In ambient mode protocols in which the server sends first work, unlike before with sidecars.",
          source: "istio-ambient-ga-announcement",
          locator: "How does ambient mode make adoption easier?",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "architecture",
          support: "full",
          says: "Not breaking server-first protocols is among the goals of ztunnel.",
          source: "istio-code",
          locator: "architecture/ambient/ztunnel.md, Goals",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-code",
          support: "full",
          says: "A waypoint leaves its HTTP inspector out on ports that are declared as TCP or HTTP, since it could make server-first protocols run into a timeout.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/listener_waypoint.go, comment above httpInspector",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Listed ports only; others wait 10 s",
      detail:
        "The default ports of SMTP, MySQL and some others are carried without detection. On other ports each connection waits ten seconds unless the port is declared opaque.",
      resource: "config.linkerd.io/opaque-ports",
      claims: [
        {
          slug: "feature",
          support: "partial",
          says: "Detection waits up to ten seconds for bytes from the client, which a server-first protocol does not send; SMTP, MySQL and some others are on a default list of opaque ports, other ports need a setting.",
          source: "linkerd-protocol-detection",
          locator: "Configuring protocol detection; Protocols that may require configuration",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "values",
          support: "partial",
          says: "The chart's default list of opaque ports is 25, 587, 3306, 4444, 5432, 6379, 9300 and 11211.",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values.yaml, proxy.opaquePorts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "No protocol detection",
      detail:
        "Traffic is forwarded as packets, or through ztunnel as a TCP stream, without a look at its first bytes. Envoy comes in only where a rule or route names a port.",
      claims: [
        {
          slug: "layer-7",
          support: "full",
          says: "Traffic is sent through the Envoy of the node where a layer 7 rule selects it; such rules are for HTTP and DNS.",
          source: "cilium-layer-7-policies",
          locator: "Layer 7 Policies, notes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel",
          support: "full",
          says: "ztunnel, where used, works at layer 4; handling HTTP of users is declared out of its scope.",
          source: "cilium-ztunnel-code",
          locator: "README, Feature Scope",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "TCP by default, nothing is detected",
      detail:
        "Services are tcp unless declared otherwise, so no proxy waits for the client's first bytes to find the protocol.",
      claims: [
        {
          slug: "protocols",
          support: "full",
          says: "The default protocol is tcp, which is said to work for any protocol based on TCP with mutual TLS.",
          source: "consul-docs",
          locator: "v2.1.x docs/reference/proxy/envoy.mdx, Proxy Config Options, protocol, tcp",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/7cbcb61a304c0ececb7e301f20c9a2ff5db9c646/content/consul/v2.1.x/content/docs/reference/proxy/envoy.mdx",
        },
        {
          slug: "listeners",
          support: "full",
          says: "A TLS inspector is added to the outbound listener only where destinations with host names exist, and no HTTP inspector is used for services in the mesh.",
          source: "consul-code",
          locator: "agent/xds/listeners.go at commit e3f1e855 of 2023, where the TLS inspector is added",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Carried as TCP without detection",
      detail:
        "A port without a declared protocol is TCP, and in strict mode no inspector waits for the client's first bytes. In permissive mode an inspector does, for plaintext clients from outside the mesh.",
      claims: [
        {
          slug: "code",
          support: "full",
          says: "A port with no declared protocol gets a plain TCP proxy on both sides. The TLS inspector is added to inbound listeners outside strict mode only.",
          source: "kuma-code",
          locator:
            "pkg/plugins/runtime/k8s/controllers/inbound_converter.go, ProtocolTagFor, pkg/plugins/policies/meshtcproute/plugin/v1alpha1/listeners.go, and pkg/plugins/policies/meshtls/plugin/v1alpha1/plugin.go, configureListener",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Plain TCP; nothing waits for bytes",
      detail:
        "Packets are forwarded by the kernel as soon as a client connects, so it does not matter which side speaks first.",
      claims: [
        {
          slug: "kube-proxy",
          support: "full",
          says: "When a client connects to a Service, rules of the node choose a backend and redirect the packets to it; no rule looks at the content.",
          source: "kubernetes-virtual-ips",
          locator: "Proxy modes, iptables proxy mode, Example",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Only outside the mesh, not as a backend",
      detail:
        "With newer images such traffic passed under ALLOW_ALL, but AWS advised not to model MySQL or SMTP as a backend. It then went without routes and mesh TLS.",
      claims: [
        {
          slug: "user-guide",
          support: "partial",
          says: "From Envoy image 1.15.0, do not model services such as MySQL or SMTP as a backend; with older images their ports are exempted.",
          source: "app-mesh-user-guide",
          locator: "doc_source/troubleshooting-connectivity.md, Unable to connect to a MySQL or SMTP server",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/troubleshooting-connectivity.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
