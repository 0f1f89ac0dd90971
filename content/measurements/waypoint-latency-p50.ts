import type { MeasureFile } from "../types";

export default {
  id: "waypoint-latency-p50",
  name: "Time a waypoint adds to a call, median",
  dimension: "time",
  per: "call",
  counts:
    "Added to one call that passes a waypoint, against the same call in ambient mode that passes ztunnels alone, at a moderate load with CPU to spare.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "solo-2024",
          says: "A request that passes five calls has a median of 4.99 ms with a waypoint in each call and of 2.54 ms with ztunnels alone, so a waypoint adds about 0.49 ms to a call.",
          value: 0.49,
          unit: "ms",
          derived:
            "(4.994 - 2.537) / 5 = 0.491 ms, given as 0.49: medians of a chain divide only roughly. Against ambient mode without policies (4.994 - 2.357) / 5 = 0.53 ms, against no mesh (4.994 - 1.567) / 5 = 0.69 ms. Means over 150 namespaces. Six earlier runs, filed under Linkerd, give 5.289 ms: 0.55 ms.",
          conditions:
            "450 req/s to each of 50 namespaces, five calls in turn, L4 and L7 policy, keep-alive, GKE n2-standard-8 spot",
          when: { loaded: true },
          version: "1.22",
          source: "solo-service-mesh-for-less",
          locator:
            "experiment-data/ambient/mtls-l7-auth (three runs of 29 May 2024) and ambient/mtls-l4-auth, all namespaces; tiered-app for the path of a request; fake-service v0.26.2, main.go, line 44, for calls one after another",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "linkerd-2025-200",
          says: "With ambient mode and a waypoint the p50 was 2.56 ms higher than without a mesh.",
          value: 2.56,
          unit: "ms",
          derived: "49.4 - 46.84 = 2.56 ms. Ztunnels and waypoint together, against no mesh.",
          conditions: "Emojivoto from outside the cluster, 200 req/s, 100 connections, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          rejected:
            "At 20 and 200 requests a second the same charts have Linkerd faster than no mesh at most percentiles, so noise is larger than the effect; traffic also came from outside the cluster and passed several calls, and there is no run without a waypoint.",
          source: "linkerd-benchmark-2025",
          locator: "200 RPS, chart, group Median",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
      sought: [
        {
          where:
            "Istio, Performance and Scalability, versions 1.22 and 1.24: waypoints in charts without numbers; the text is on ztunnels",
          on: "2026-11-21",
        },
        { where: "istio/istio issues on the latency of waypoints (48271): pictures of charts", on: "2026-11-21" },
        {
          where:
            "istio.io, CNCF and ambientmesh.io posts on ambient mode: charts or words, no added time at a waypoint",
          on: "2026-11-21",
        },
        {
          where: "BuoyantIO/great-sidecar-debate: every run of ambient mode has waypoints, none is without a mesh",
          on: "2026-11-21",
        },
        { where: "Netcracker, sizing model: CPU and memory of waypoints, no time", on: "2026-11-21" },
      ],
    },
  },
} satisfies MeasureFile;
