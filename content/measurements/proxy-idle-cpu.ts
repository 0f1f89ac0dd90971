import type { MeasureFile } from "../types";

export default {
  id: "proxy-idle-cpu",
  name: "CPU of an idle sidecar",
  dimension: "cpu",
  per: "proxy",
  counts:
    "CPU time of a proxy container that no requests pass, for its own housekeeping. CPU that grows with requests is counted apart.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "defense-unicorns-k3s",
          says: "At a constant total load each further pod of nginx with its sidecar takes about 1.76 mCPU, the application included.",
          value: { low: 0, high: 1.76 },
          unit: "mCPU",
          derived:
            "At 20 requests a second (169.9 - 29.6) / 80 = 1.75, at 50 (175.7 - 35.2) / 80 = 1.76 mCPU for each further pod. The application is in it and the readings are whole mCPU per pod, so this is an upper end and 0 the lower one.",
          conditions: "10 to 90 pods sharing 20 or 50 req/s, k3s, 12-core VM",
          when: { loaded: false },
          source: "defense-unicorns-istio-metrics",
          locator: "sidecar/k3s/20_10, 20_90, 50_10 and 50_90, resource-usage.log, namespace nginx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "defense-unicorns-k3d",
          says: "On k3d each further pod of nginx with its sidecar takes 5.95 to 6.16 mCPU at a constant total load, the application included.",
          value: { low: 3.95, high: 6.16 },
          unit: "mCPU",
          derived:
            "At 20 requests a second (597.6 - 104.9) / 80 = 6.16, at 50 (582.0 - 106.2) / 80 = 5.95 mCPU for each further pod. The low end takes off 1 mCPU for the application, which reads as 1 mCPU per pod without sidecars in ambient/k3d, and 1 mCPU for readings in whole mCPU: 5.95 - 2 = 3.95.",
          conditions: "10 to 90 pods sharing 20 or 50 req/s, k3d",
          when: { loaded: false },
          source: "defense-unicorns-istio-metrics",
          locator: "sidecar/k3d/20_10, 20_90, 50_10 and 50_90, resource-usage.log, namespace nginx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "defense-unicorns-summary",
          says: "The summary puts a sidecar at about 8 mCPU.",
          value: 8,
          unit: "mCPU",
          conditions: "all runs, 1 to 90 pods sharing 20 or 50 req/s",
          when: {},
          outside:
            "A rounded impression over runs with and without noticeable load; the raw series of the same runs are used instead.",
          source: "defense-unicorns-istio-metrics",
          locator: "README.md, Specific Data Points",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "article-000",
          says: "Gives 0.1 to 0.5 CPU cores for each sidecar at steady state.",
          value: { low: 0.1, high: 0.5 },
          unit: "vCPU",
          conditions: "none stated",
          when: {},
          rejected:
            "Gives no version, load or way of measuring, so the range cannot be checked. Measured idle sidecars take a few thousandths of a core.",
          source: "article-000",
          locator: "Resource overhead, first item of the list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
    linkerd: {
      claims: [
        {
          slug: "sidecar-debate-idle",
          says: "A Linkerd proxy that no requests pass takes about 0.25 mCPU.",
          value: 0.246,
          unit: "mCPU",
          derived:
            "These five workloads of three pods each get no requests; their applications take under 0.02 mCPU, in two readings of 250 up to 0.13. Mean of their proxies over 50 runs: 0.739 mCPU for three; 0.739 / 3 = 0.246. Single runs lie between 0.221 and 0.332. The README names edge-25.4.1; the samples are dated 27 and 28 March 2025.",
          conditions: "15 proxies without traffic beside a loaded demo, GKE e2-standard-8",
          when: { loaded: false },
          version: "edge-25.4.1",
          source: "great-sidecar-debate",
          locator:
            "V1/Data/linkerd and linkerd-2, *-metrics.csv, columns mesh CPU of faces-gui, smiley2, smiley3, color2 and color3",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "defense-unicorns-rke2",
          says: "At a constant total load each further pod of nginx with its Linkerd proxy takes about 1.05 mCPU, the application included.",
          value: { low: 0, high: 1.05 },
          unit: "mCPU",
          derived:
            "At 20 requests a second (98.1 - 14.1) / 80 = 1.05, at 50 (99.2 - 17.1) / 80 = 1.03 mCPU for each further pod. The application is in it and the readings are whole mCPU per pod, so this is an upper end and 0 the lower one.",
          conditions: "10 to 90 pods sharing 20 or 50 req/s, RKE2, 12-core VM",
          when: { loaded: false },
          source: "defense-unicorns-istio-metrics",
          locator: "linkerd2/rke2/20_10, 20_90, 50_10 and 50_90, resource-usage.log, namespace nginx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "defense-unicorns-summary",
          says: "The summary puts a Linkerd proxy at about 1 mCPU.",
          value: 1,
          unit: "mCPU",
          conditions: "all runs, 1 to 90 pods sharing 20 or 50 req/s",
          when: {},
          outside:
            "A rounded impression over runs with and without noticeable load; the raw series of the same runs are used instead.",
          source: "defense-unicorns-istio-metrics",
          locator: "linkerd2/rke2/README.md, Specific Data Points",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "article-000",
          says: "Gives 0.05 to 0.1 CPU cores for each proxy.",
          value: { low: 0.05, high: 0.1 },
          unit: "vCPU",
          conditions: "none stated",
          when: {},
          rejected:
            "Gives no version, load or way of measuring, so the range cannot be checked. Measured idle proxies take about a thousandth of a core or less.",
          source: "article-000",
          locator: "Resource overhead, second item of the list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
    consul: {
      claims: [
        {
          slug: "elca-intercept",
          says: "Carried back to no requests, a Consul sidecar takes about 6.7 mCPU.",
          value: 6.66,
          unit: "mCPU",
          derived:
            "Least squares of mCPU per sidecar over req/s per pod (measured RPS / 4): 9.93 at 25.0, 9.85 at 50.0, 14.8 at 99.9, 20.1 at 173.4, 26.1 at 244.6, 30.1 at 284.0, 34.6 at 341.8 and 37.4 at 375.8 give 6.66 mCPU + 81.3 mCPU per 1,000 req/s (R² 0.996). The first figure stands here. It is Envoy’s alone, without consul-dataplane.",
          conditions: "four pods of one service, 100 to 1,503 req/s carried back to 0",
          when: { loaded: false },
          version: "chart 0.39.0 (Consul 1.11.1)",
          source: "elca-service-mesh-2022",
          locator:
            "Annex 9.1.1.3, tables 9.3 and 9.4, rows consul; tables 9.1 and 9.2 for the measured rates; counter-api/deployment.yaml for the four pods; consul/config.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
    kuma: {
      claims: [
        {
          slug: "elca-intercept",
          says: "Carried back to no requests, a Kuma sidecar takes about 7.5 mCPU.",
          value: 7.5,
          unit: "mCPU",
          derived:
            "Least squares of mCPU per sidecar over req/s per pod (measured RPS / 4): 6.89 at 25.0, 11 at 50.0, 15.1 at 99.9, 19 at 173.5, 22.9 at 236.2, 27.6 at 282.5, 32.1 at 341.0 and 25.6 at 360.3 give 7.50 mCPU + 63.9 mCPU per 1,000 req/s (R² 0.92). The first figure stands here.",
          conditions: "four pods of one service, 100 to 1,441 req/s carried back to 0, mTLS off",
          when: { loaded: false },
          version: "chart 0.8.1",
          source: "elca-service-mesh-2022",
          locator: "Annex 9.1.1.3, tables 9.3 and 9.4, rows kuma; tables 9.1 and 9.2 for the measured rates",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
