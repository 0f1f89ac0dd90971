import type { MeasureFile } from "../types";

export default {
  id: "ztunnel-connection-memory",
  name: "ztunnel memory per open connection",
  dimension: "memory",
  per: "open connection",
  counts: "What the ztunnels at both ends of a connection hold for it together.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "netcracker",
          says: "Both ends of a connection together take 0.023 MiB: 12 to 14 KiB in the caller’s ztunnel and 10 KiB in the callee’s. The model rounds up to 0.03 MiB.",
          value: 0.023,
          unit: "MiB",
          conditions: "kind, 500 to 2,000 open connections at one request a second each",
          when: { loaded: true },
          version: "1.30.4",
          source: "netcracker-istio-sizing",
          locator:
            "3. ztunnel Sizing, Memory per node, third item of the list; tests/sizing/ztunnel.sh and traffic.sh for the load",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "istio-chart",
          says: "By the chart’s comment, 512 MiB are enough for a ztunnel with 100,000 open connections. A connection passes two ztunnels.",
          value: { low: 0, high: 10.5 },
          unit: "KiB",
          derived:
            "512 MiB / 100,000 connections = 5.24 KiB at one ztunnel, twice that at two = 10.5 KiB. The comment says enough, so that is an upper end.",
          conditions: "two ztunnels, 100,000 open connections each",
          when: {},
          outside: "A size said to be enough is no measured use, and what was measured at both ends lies above it.",
          source: "istio-code",
          locator:
            "manifests/charts/ztunnel/values.yaml, resources.requests.memory and the comment above it, lines 62-64",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-buffers-new",
          says: "ztunnel starts with three buffers of 1 KiB for a connection: one at the caller’s end, two at the callee’s.",
          value: 3,
          unit: "KiB",
          derived: "3 buffers x 1,024 bytes = 3 KiB. State of TLS and HTTP/2 comes on top and is not stated.",
          conditions: "connection that moved less than 128 KiB in each direction; buffers alone",
          when: {},
          outside: "A part of what a connection takes; the whole was measured and is about eight times as much.",
          source: "ztunnel-code",
          locator: "src/copy.rs, lines 126-129, INITIAL_BUFFER_SIZE and the comment above it",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-buffers-busy",
          says: "After 128 KiB in one direction, a buffer grows to just under 16 KiB.",
          value: 47.8,
          unit: "KiB",
          derived:
            "3 buffers x (16,384 - 64) bytes = 48,960 bytes = 47.8 KiB, when both directions have passed the threshold. State of TLS and HTTP/2 comes on top and is not stated.",
          conditions: "connection that moved 128 KiB to 10 MiB in each direction; buffers alone",
          when: { loaded: true },
          source: "ztunnel-code",
          locator: "src/copy.rs, lines 130-137, LARGE_BUFFER_SIZE and RESIZE_THRESHOLD_LARGE",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-buffers-bulk",
          says: "After 10 MiB in one direction, a buffer grows to just under 256 KiB.",
          value: 768,
          unit: "KiB",
          derived:
            "3 buffers x (16 x 16,384 - 64) bytes = 786,240 bytes = 768 KiB, when both directions have passed the threshold.",
          conditions: "connection that moved more than 10 MiB in each direction; buffers alone",
          when: { loaded: true },
          outside:
            "Bulk transfer in both directions over one connection, which few connections of a mesh of services see.",
          source: "ztunnel-code",
          locator: "src/copy.rs, lines 133-139, JUMBO_BUFFER_SIZE and RESIZE_THRESHOLD_JUMBO",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
