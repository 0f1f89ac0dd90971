import type { MeasureFile } from "../types";

export default {
  id: "proxy-connection-memory",
  name: "Sidecar memory per open connection",
  dimension: "memory",
  per: "open connection at one proxy",
  counts:
    "What one proxy holds for a connection that stays open, with the kernel’s socket buffers where the source counts them. A connection between two pods is open at two proxies.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "netcracker",
          says: "Istio’s Envoy takes 65 to 74 KiB for an open keep-alive connection. Its heap takes 16 KiB of that, most of the rest is the kernel’s socket buffers.",
          value: { low: 65, high: 74 },
          unit: "KiB",
          conditions: "kind, two runs; the Envoy of a gateway and a waypoint, not a sidecar",
          when: { loaded: true },
          version: "1.30.4",
          source: "netcracker-istio-sizing",
          locator: "4.3 Traffic, first item of the list; 12. Calibration for the two runs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "netcracker-request",
          says: "A request in flight with a body of a few KiB takes 23 to 37 KiB more.",
          value: { low: 23, high: 37 },
          unit: "KiB",
          conditions: "kind, two runs; the Envoy of a gateway and a waypoint, small bodies",
          when: { loaded: true },
          version: "1.30.4",
          outside:
            "For a request in flight, on top of its connection. Large bodies take 0.3 to 0.65 MiB for each 100 KiB.",
          source: "netcracker-istio-sizing",
          locator: "4.3 Traffic, second item of the list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "istio-24307",
          says: "Under light load, each connection takes under 20 kB in Envoy’s own memory.",
          value: { low: 0, high: 20 },
          unit: "KB",
          conditions: "light load, the kernel’s buffers not counted",
          when: {},
          outside:
            "A bound for Envoy’s heap alone, without a measurement; the kernel’s socket buffers are charged to the pod as well.",
          source: "istio-issue-24307",
          locator: "Comment of a contributor, 2 June 2020",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
      ],
      sought: [
        {
          where: "Istio documentation, Performance and Scalability: memory by configuration, not by connection",
          on: "2026-11-21",
        },
        {
          where: "Envoy documentation and FAQ: limits for buffers (1 MiB for each connection), no memory in use",
          on: "2026-11-21",
        },
        {
          where:
            "envoyproxy/envoy issue 11421, which asks for a benchmark of memory by connection: open, without figures",
          on: "2026-11-21",
        },
      ],
    },
    linkerd: {
      claims: [
        {
          slug: "issue-5146",
          says: "A proxy with 24,631 open files held 794 MB, one with 47 held 28.6 MB under the same load.",
          value: 31.2,
          unit: "KB",
          derived:
            "(794.453 - 28.605) MB / (24,631 - 47) open files = 765.848 MB / 24,584 = 31.2 KB. Nearly all open files are connections; the small proxy spoke HTTP/2.",
          conditions: "4,000 HTTP/1 req/s to 30 services without TLS, over 24,000 connections",
          when: { loaded: true },
          version: "edge-20.11.1",
          source: "linkerd-issue-5146",
          locator: "Comment of a maintainer, 6 November 2020",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "issue-4900",
          says: "The proxy of a service with about 30,000 open sockets held about 800 MB, others about 20 MB.",
          value: 26,
          unit: "KB",
          derived:
            "(800 - 20) MB / 30,000 sockets = 26 KB. Both ends of the sum are rounded in the source, and how many of its own sockets the proxy adds is not stated.",
          conditions: "one service of one user, about 30,000 outbound sockets for each pod",
          when: { loaded: true },
          version: "stable-2.8.1",
          source: "linkerd-issue-4900",
          locator: "Description of 20 August 2020",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "issue-15623",
          says: "A pooled HTTP/2 connection kept about 700 KB in the callee’s proxy after bursts, because its receive buffer does not shrink.",
          value: 700,
          unit: "KB",
          conditions: "one mesh on ARM nodes, about 300 connections into each pod, bursts of about 300 req/s",
          when: { loaded: true },
          outside:
            "What bursts leave in the connection between two proxies, up to its window of 1 MB, and not what a connection takes when it opens.",
          source: "linkerd-issue-15623",
          locator: "Description of 31 August 2026; linkerd2-proxy pull request 4618 of the same day repeats it",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "tcp-buffers",
          says: "For a connection that it passes on as TCP, the proxy sets aside two buffers of 8 KiB.",
          value: 16,
          unit: "KiB",
          derived:
            "2 directions x 8 x 1,024 bytes = 16 KiB. State of TLS and the kernel’s socket buffers come on top and are not stated.",
          conditions: "connection passed on as TCP; buffers alone",
          when: {},
          outside: "A part of what a connection takes: buffers alone.",
          source: "linkerd-proxy-code",
          locator: "linkerd/duplex/src/lib.rs, lines 25-45, 107 and 294-301",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
      sought: [
        {
          where: "Linkerd documentation and benchmarks: memory of a proxy as a whole, not by connection",
          on: "2026-11-21",
        },
        {
          where:
            "linkerd/linkerd2 issues 6066, 7610, 11430 and 14397: memory under load, with no count of connections to divide by",
          on: "2026-11-21",
        },
      ],
    },
    consul: {
      claims: [],
      sought: [
        {
          where:
            "Istio’s cell: the same Envoy, measured at Istio’s gateway and waypoint with their own build and settings",
          on: "2026-11-21",
        },
        {
          where: "Consul documentation and hashicorp/consul-k8s, consul-dataplane issues: no memory by connection",
          on: "2026-11-21",
        },
        {
          where: "Envoy documentation and FAQ: limits for buffers (1 MiB for each connection), no memory in use",
          on: "2026-11-21",
        },
        {
          where:
            "envoyproxy/envoy issue 11421, which asks for a benchmark of memory by connection: open, without figures",
          on: "2026-11-21",
        },
      ],
    },
    kuma: {
      claims: [],
      sought: [
        {
          where:
            "Istio’s cell: the same Envoy, measured at Istio’s gateway and waypoint with their own build and settings",
          on: "2026-11-21",
        },
        { where: "Kuma documentation and kumahq/kuma issues: no memory by connection", on: "2026-11-21" },
        {
          where: "Envoy documentation and FAQ: limits for buffers (1 MiB for each connection), no memory in use",
          on: "2026-11-21",
        },
        {
          where:
            "envoyproxy/envoy issue 11421, which asks for a benchmark of memory by connection: open, without figures",
          on: "2026-11-21",
        },
      ],
    },
  },
} satisfies MeasureFile;
