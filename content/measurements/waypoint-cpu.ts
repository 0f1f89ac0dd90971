import type { MeasureFile } from "../types";

export default {
  id: "waypoint-cpu",
  name: "CPU of waypoints per request",
  dimension: "cpu",
  per: "1,000 requests a second through a waypoint",
  counts:
    "CPU time of waypoint proxies while requests pass. A call that needs L7 treatment passes one waypoint. The ztunnels before and behind it are counted apart.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "istio-1-24",
          says: "One waypoint with two worker threads takes about 0.25 vCPU at 1,000 HTTP requests a second.",
          value: 0.25,
          unit: "vCPU",
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
          says: "Three replicas of a waypoint together take 141.9 mCPU at 60 incoming requests a second.",
          value: 788,
          unit: "mCPU",
          derived:
            "Mean over the samples from the seventh after the load generator appears to its last, mean of the runs: 141.9 mCPU over five runs. Each incoming request makes three calls: load generator to face, face to smiley and face to color (README, Architecture; the demo’s pkg/faces/face_provider.go at v2.0.0-rc.7), with no errors or delays set (tools/faces-values.yaml); each call passes one waypoint, which serves the whole namespace: 0.06 x 3 = 0.18 thousand passages a second; 141.9 / 0.18 = 788. A new connection is opened for every call to color, since the demo makes a new gRPC client for each.",
          conditions: "Faces demo, 60 req/s in, 180 passages/s, 3 replicas, no L7 rules, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          source: "great-sidecar-debate",
          locator: "V1/Data/ambient/60-*-metrics.csv, column waypoint mesh CPU",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "sidecar-debate-1200",
          says: "Three replicas of a waypoint together take 2,815 mCPU at 1,200 incoming requests a second.",
          value: 782,
          unit: "mCPU",
          derived:
            "Mean over the samples from the seventh after the load generator appears to its last, mean of the runs: 2,814.9 mCPU over five runs. Each incoming request makes three calls: load generator to face, face to smiley and face to color (README, Architecture; the demo’s pkg/faces/face_provider.go at v2.0.0-rc.7), with no errors or delays set (tools/faces-values.yaml); each call passes one waypoint, which serves the whole namespace: 1.2 x 3 = 3.6 thousand passages a second; 2,814.9 / 3.6 = 782. A new connection is opened for every call to color, since the demo makes a new gRPC client for each.",
          conditions: "Faces demo, 1,200 req/s in, 3,600 passages/s, 3 replicas, no L7 rules, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          source: "great-sidecar-debate",
          locator: "V1/Data/ambient/1200-*-metrics.csv, column waypoint mesh CPU",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
