import type { MeasureFile } from "../types";

export default {
  id: "ztunnel-pod-memory",
  name: "What one ztunnel keeps of one pod",
  dimension: "memory",
  per: "ztunnel and pod of the mesh",
  counts:
    "What each ztunnel holds of every pod and service of the mesh, wherever it runs, so that it can find it and know its identity.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "livewyer",
          says: "The ztunnel of the application’s node grows from 22.9 MiB with six pods to 34.8 MiB with thirteen.",
          value: 1.88,
          unit: "MiB",
          derived:
            "Least squares over 6, 7, 9, 11 and 13 pods: 22.88, 23.25, 29.17, 33.05 and 34.83 MiB give 11.35 MiB + 1.88 MiB per pod.",
          conditions: "Bookinfo, 32 to 128 connections without keep-alive, saturated, EKS c5.xlarge",
          when: { loaded: true },
          version: "1.22.0",
          outside:
            "Pods and connections grew together here, on the pods’ own node: the ztunnel of the load generator’s node grew by 0.93 MiB per replica as well, though no pod was added there.",
          source: "livewyer-service-mesh-2024",
          locator: "docs/test-report-istio.md, Resource Utilisation, Test App Memory Usage",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "istio-chart",
          says: "By the chart’s comment, 512 MiB are enough for about 200,000 pods.",
          value: { low: 0, high: 2.62 },
          unit: "KiB",
          derived: "512 MiB / 200,000 pods = 2.62 KiB. The comment says enough, so that is an upper end.",
          conditions: "one ztunnel, cluster of about 200,000 pods",
          when: {},
          outside: "A size said to be enough is no measured use.",
          source: "istio-code",
          locator:
            "manifests/charts/ztunnel/values.yaml, resources.requests.memory and the comment above it, lines 62-64",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-issue-667",
          says: "With 1,000,000 pods and 66,000 services, ztunnel’s resident memory was 3 GB, before the work that the issue tracks.",
          value: 3,
          unit: "KB",
          derived: "3 GB / 1,000,000 pods = 3 KB, services included.",
          conditions: "one ztunnel, 1,000,000 pods, 66,000 services, August 2023",
          when: {},
          source: "ztunnel-issue-667",
          locator: "Description, raw notes",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "ztunnel-pull-1016",
          says: "With 30,000 pods and 2,000 services, ztunnel kept 520 MB after an improvement, and 700 MB before it.",
          value: 17.3,
          unit: "KB",
          derived: "520 MB / 30,000 pods = 17.3 KB, services included.",
          conditions: "one ztunnel, 30,000 pods, 2,000 services, May 2024",
          when: {},
          source: "ztunnel-pull-1016",
          locator: "Description, figures before and after",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
