import type { MeasureFile } from "../types";

export default {
  id: "ztunnel-cpu",
  name: "CPU of ztunnels per request",
  dimension: "cpu",
  per: "1,000 requests a second through one ztunnel",
  counts:
    "CPU time of ztunnels while requests pass. A call passes the ztunnel of the caller’s node and that of the callee’s and counts twice.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "istio-1-24",
          says: "One ztunnel takes about 0.06 vCPU at 1,000 HTTP requests a second.",
          value: 0.06,
          unit: "vCPU",
          conditions: "1,000 req/s, 1 KB payload",
          when: { loaded: true },
          version: "1.24",
          source: "istio-performance",
          locator: "Sidecar and ztunnel resource usage, third item of the list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "netcracker-rps",
          says: "A ztunnel takes 0.048 to 0.053 vCPU for 1,000 requests a second. Bytes and connections come on top: 1,000 new connections a second take another 0.32 to 0.43 vCPU, 1 Gbps 0.13 to 0.20.",
          value: { low: 0.048, high: 0.053 },
          unit: "vCPU",
          conditions: "fortio between two nodes, one side of the connection each, rates not stated, EKS",
          when: { loaded: true },
          version: "1.30.4",
          source: "netcracker-istio-sizing",
          locator: "3. ztunnel Sizing (L4 Data Plane), CPU per node, first item of the list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "sidecar-debate-60",
          says: "Three ztunnels together take 127.0 mCPU at 60 incoming requests a second.",
          value: 265,
          unit: "mCPU",
          derived:
            "Mean over the samples from the seventh after the load generator appears to its last, mean of the runs: 127.0 mCPU over five runs. Each incoming request makes four calls: load generator to face, face to smiley twice, face to color. Smiley is called twice because face asks it for “//”, which Go’s server redirects to “/” (faces-demo, pkg/faces/face_provider.go and base_httpserver.go, the same from v2.0.0-rc.3 to rc.7); in the runs with Linkerd smiley’s proxies use 1.7 to 1.8 times the CPU of color’s, which fits. No errors are set (tools/faces-values.yaml). The Istio documentation of the data path has each call pass two ztunnels, with the waypoint between them: 0.06 x 8 = 0.48 thousand passages a second; 127.0 / 0.48 = 265. About 5 mCPU of all three without traffic are still in it. A new connection is opened for every call to color, since the demo makes a new gRPC client for each.",
          conditions: "Faces demo with waypoints, 60 req/s in, 480 passages/s, 3 nodes, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          source: "great-sidecar-debate",
          locator: "V1/Data/ambient/60-*-metrics.csv, column ztunnel mesh CPU",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "sidecar-debate-1200",
          says: "Three ztunnels together take 2,369 mCPU at 1,200 incoming requests a second.",
          value: 247,
          unit: "mCPU",
          derived:
            "Mean over the samples from the seventh after the load generator appears to its last, mean of the runs: 2,369.4 mCPU over five runs. Each incoming request makes four calls: load generator to face, face to smiley twice, face to color. Smiley is called twice because face asks it for “//”, which Go’s server redirects to “/” (faces-demo, pkg/faces/face_provider.go and base_httpserver.go, the same from v2.0.0-rc.3 to rc.7); in the runs with Linkerd smiley’s proxies use 1.7 to 1.8 times the CPU of color’s, which fits. No errors are set (tools/faces-values.yaml). The Istio documentation of the data path has each call pass two ztunnels, with the waypoint between them: 1.2 x 8 = 9.6 thousand passages a second; 2,369.4 / 9.6 = 247. About 5 mCPU of all three without traffic are still in it. A new connection is opened for every call to color, since the demo makes a new gRPC client for each.",
          conditions: "Faces demo with waypoints, 1,200 req/s in, 9,600 passages/s, 3 nodes, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          source: "great-sidecar-debate",
          locator: "V1/Data/ambient/1200-*-metrics.csv, column ztunnel mesh CPU",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "mtls-comparison",
          says: "Reports on the paper give 0.23 cores more with Istio’s ambient mode at 3,200 requests a second.",
          value: { low: 0.0359, high: 0.0719 },
          unit: "vCPU",
          derived:
            "If the figure is for the two proxies of a call: 0.23 / (2 x 3.2) = 0.0359. If it is for one: 0.23 / 3.2 = 0.0719.",
          conditions: "mTLS, 3,200 req/s",
          when: { loaded: true },
          rejected:
            "One report gives it per pod, others do not say whether it is for one proxy or for the pair, and the paper’s own table was not seen, so it cannot be divided with certainty.",
          source: "mtls-comparison-2024",
          locator:
            "CPU overhead at 3,200 requests a second, as quoted in comparison tables of third parties; the paper’s own section was not seen",
          checkedOn: "2026-11-21",
          read: "second-hand",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
