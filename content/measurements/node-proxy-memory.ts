import type { MeasureFile } from "../types";

export default {
  id: "node-proxy-memory",
  name: "Memory of one node’s Envoy",
  dimension: "memory",
  per: "node",
  counts: "What Cilium’s Envoy container holds on each node, where it treats the L7 traffic of all the node’s pods.",
  cells: {
    cilium: {
      claims: [
        {
          slug: "livewyer-pod",
          says: "Four Envoys that no L7 traffic passes hold 58 MiB.",
          value: 14.5,
          unit: "MiB",
          derived: "57.96 MiB for four pods: 57.96 / 4 = 14.5 MiB.",
          conditions: "four nodes, Bookinfo called from within, no L7 traffic, EKS c5.large",
          when: { loaded: false },
          version: "1.15.1",
          source: "livewyer-service-mesh-2024",
          locator:
            "network-tests/v3/diagrams/cilium/pod/cilium-ds-memory.png, Memory Quota, row cilium-envoy; cilium-ds-cpu.png shows 0.00",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "livewyer-gateway",
          says: "Four Envoys hold 80 MiB while a gateway passes about 110 requests a second.",
          value: 20,
          unit: "MiB",
          derived: "80.18 MiB for four pods: 80.18 / 4 = 20.0 MiB. The one that the traffic passed may hold more.",
          conditions: "four nodes, Bookinfo called through the gateway, saturated, EKS c5.large",
          when: { loaded: true },
          version: "1.15.1",
          source: "livewyer-service-mesh-2024",
          locator: "network-tests/v3/diagrams/cilium/vm/cilium-ds-memory.png, Memory Quota, row cilium-envoy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "devantler",
          says: "Envoy holds 17 to 29 MiB on a node of a running platform.",
          value: { low: 17, high: 29 },
          unit: "MiB",
          conditions: "four workers, in use, June 2026",
          when: {},
          version: "1.19.4",
          source: "devantler-platform-pull-1713",
          locator:
            "Commit message and comment at envoy.resources in k8s/bases/infrastructure/controllers/cilium/helm-release.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
