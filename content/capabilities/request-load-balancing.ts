import type { CapabilityFile } from "../types";

export default {
  id: "request-load-balancing",
  name: "Load balancing per request",
  group: "traffic",
  claim: "Requests on one long-lived HTTP/2 or gRPC connection are spread over all pods of the called service.",
  countsAsYes:
    "Each request is balanced on its own without a change to the application, in the open build and without a further component to deploy.",
  matters:
    "With balancing per connection a few gRPC clients can load one pod while the others stand idle, which makes capacity plans worthless.",
  terms: ["ewma", "waypoint", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Least request by default",
      detail: "Each HTTP request is balanced on its own, by default with the least-request algorithm.",
      resource: "DestinationRule trafficPolicy.loadBalancer.simple",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "Istio balances individual HTTP requests, which matters above all for long-lived gRPC and HTTP/2 connections.",
          source: "istio-traffic-routing",
          locator: "Traffic Routing, HTTP",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "Where nothing is set, the proxy uses the least-request algorithm.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/cluster_traffic_policy.go, defaultLBAlgorithm",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint; else per connection",
      detail: "A waypoint balances each request. With ztunnel alone a connection stays on the pod chosen at its start.",
      resource: "DestinationRule trafficPolicy.loadBalancer.simple",
      claims: [
        {
          slug: "guide",
          support: "partial",
          says: "Names HTTP load balancing among the functions that need a waypoint.",
          source: "istio-ambient-waypoint",
          locator: "Do you need a waypoint proxy?",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel",
          support: "partial",
          says: "ztunnel picks one endpoint when it opens an outbound connection and does not look into it afterwards.",
          source: "ztunnel-code",
          locator: "src/proxy/outbound.rs, build_request",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "By latency, in the caller's proxy",
      detail:
        "Each request goes to one of the faster pods by a moving average of latency. Calls to headless services are not balanced.",
      claims: [
        {
          slug: "feature",
          support: "full",
          says: "HTTP, HTTP/2 and gRPC requests are balanced over all endpoints with no configuration, by a moving average of latency; other TCP traffic is balanced per connection, and headless services are not balanced.",
          source: "linkerd-load-balancing",
          locator: "Introduction; Service discovery, note; Load balancing gRPC",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The client policy, which the caller's proxy applies, balances backends by power of two choices over a moving average of latency.",
          source: "linkerd-proxy-code",
          locator: "linkerd/proxy/client-policy/src/lib.rs, BackendDispatcher::BalanceP2c and Load::PeakEwma",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Per connection, not per request",
      detail:
        "Only the application can help itself, for example with a gRPC client that keeps its own pool of the pods of a headless service.",
      claims: [
        {
          slug: "kube-proxy",
          support: "none",
          says: "A backend is chosen when a client connects, and the packets of that connection go there.",
          source: "kubernetes-virtual-ips",
          locator: "Proxy modes, iptables proxy mode, Example",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "post",
          support: "none",
          says: "Kubernetes balances connections, so all gRPC requests of a connection are pinned to one pod; application code can balance by itself, and some gRPC clients do so over a headless service.",
          source: "kubernetes-grpc-balancing-post",
          locator: "Why does gRPC need special load balancing?; So how do we load balance gRPC requests?",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "comparison",
        },
      ],
    },
  },
} satisfies CapabilityFile;
