import type { MeasureFile } from "../types";

export default {
  id: "waypoint-latency-p99",
  name: "Time a waypoint adds to a call, 99th percentile",
  dimension: "time",
  per: "call",
  counts:
    "Added to one call that passes a waypoint, against the same call in ambient mode that passes ztunnels alone, at a moderate load with CPU to spare.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "solo-2024",
          says: "Over five calls the 99th percentile is 6.35 ms with a waypoint in each and 3.23 ms with ztunnels alone.",
          value: 3.13,
          unit: "ms",
          derived: "6.352 - 3.226 = 3.126 ms, given as 3.13, for a chain of five calls.",
          conditions:
            "450 req/s to each of 50 namespaces, five calls in turn, L4 and L7 policy, keep-alive, GKE n2-standard-8 spot",
          when: { loaded: true },
          version: "1.22",
          outside:
            "Added over a chain of five calls; a percentile of a chain cannot be divided among its calls. A fifth of it would be 0.63 ms.",
          source: "solo-service-mesh-for-less",
          locator:
            "experiment-data/ambient/mtls-l7-auth (three runs of 29 May 2024) and ambient/mtls-l4-auth, all namespaces; tiered-app for the path of a request; fake-service v0.26.2, main.go, line 44, for calls one after another",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "linkerd-2025-200",
          says: "With ambient mode and a waypoint the p99 was 1.4 ms higher than without a mesh.",
          value: 1.4,
          unit: "ms",
          derived: "65.3 - 63.9 = 1.4 ms. Ztunnels and waypoint together, against no mesh.",
          conditions: "Emojivoto from outside the cluster, 200 req/s, 100 connections, GKE e2-standard-8",
          when: { loaded: true },
          version: "1.25.0",
          rejected:
            "At 20 and 200 requests a second the same charts have Linkerd faster than no mesh at most percentiles, so noise is larger than the effect; traffic also came from outside the cluster and passed several calls, and there is no run without a waypoint.",
          source: "linkerd-benchmark-2025",
          locator: "200 RPS, chart, group 0.99",
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
