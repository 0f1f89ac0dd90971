import type { MeasureFile } from "../types";

export default {
  id: "waypoint-memory",
  name: "Memory of one waypoint",
  dimension: "memory",
  per: "waypoint replica",
  counts:
    "What the proxy container of one waypoint replica holds while it runs. A waypoint with several replicas counts as often. The waypoints measured served few services, or how many is not stated; memory grows with the services of the namespace.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "istio-1-24",
          says: "One waypoint with two worker threads holds about 60 MB at 1,000 HTTP requests a second.",
          value: 60,
          unit: "MB",
          conditions: "1,000 req/s, 1 KB payload, 2 worker threads",
          when: { loaded: true },
          version: "1.24",
          source: "istio-performance",
          locator: "Sidecar and ztunnel resource usage, second item of the list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "sidecar-debate-60",
          says: "A waypoint replica holds about 64 MiB at 60 incoming requests a second over three replicas.",
          value: 64.2,
          unit: "MiB",
          derived:
            "Mean of the five runs at that rate, without the first and last six samples of each run: 192.71 MiB for three replicas; 192.71 / 3 = 64.24 MiB.",
          conditions: "Faces demo, 60 req/s over 3 waypoint replicas, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          source: "great-sidecar-debate",
          locator: "V1/Data/ambient/60-*-metrics.csv, column waypoint mesh mem",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "sidecar-debate-1200",
          says: "A waypoint replica holds about 68 MiB at 1,200 incoming requests a second over three replicas.",
          value: 67.7,
          unit: "MiB",
          derived:
            "Mean of the five runs at that rate, without the first and last six samples of each run: 203.15 MiB for three replicas; 203.15 / 3 = 67.72 MiB.",
          conditions: "Faces demo, 1,200 req/s over 3 waypoint replicas, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          source: "great-sidecar-debate",
          locator: "V1/Data/ambient/1200-*-metrics.csv, column waypoint mesh mem",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "netcracker-idle",
          says: "Apart from what its services and endpoints take, an idle waypoint holds 34 MiB. The model sets 75 MiB, because this part varies between clusters.",
          value: 34,
          unit: "MiB",
          derived:
            "The first figure of a fit over Envoy clusters. What the waypoint’s services take comes on top: by the same document about 95 KiB for each Envoy cluster, of which a service’s port has 1.45 on a real cluster, and 17 to 19 KiB for each endpoint in it.",
          conditions: "kind, idle, without the share of its services; higher of two runs",
          when: { loaded: false },
          version: "1.30.4",
          source: "netcracker-istio-sizing",
          locator:
            "4.2 Idle memory, fourth item of the list; 12. Calibration for the two runs; tests/sizing/report.py for the fit",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "netcracker-idle-again",
          says: "In the other of two runs, an idle waypoint holds 33 MiB apart from what its services and endpoints take.",
          value: 33,
          unit: "MiB",
          derived:
            "The first figure of a fit over Envoy clusters. What the waypoint’s services take comes on top: by the same document about 95 KiB for each Envoy cluster, of which a service’s port has 1.45 on a real cluster, and 17 to 19 KiB for each endpoint in it.",
          conditions: "kind, idle, without the share of its services; lower of two runs",
          when: { loaded: false },
          version: "1.30.4",
          source: "netcracker-istio-sizing",
          locator:
            "4.2 Idle memory, fourth item of the list; 12. Calibration for the two runs; tests/sizing/report.py for the fit",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
