import type { MeasureFile } from "../types";

export default {
  id: "control-plane-service-memory",
  name: "Control-plane memory per pod and service",
  dimension: "memory",
  per: "pod and service of the mesh",
  counts:
    "What the control plane holds more for each pod and each service while proxies are sent the configuration of the whole mesh.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "azure-overlay",
          says: "One istiod takes 40.4 GB with 20,000 sidecars of 1,000 services, and 32.1 GB with 25,000 sidecars of one service.",
          value: 0.737,
          unit: "KB",
          derived:
            "40.4 GB / 20,000 = 2,020 KB per sidecar with 1,000 services; 32.1 GB / 25,000 = 1,284 KB with one. (2,020 - 1,284) / 999 services = 0.737 KB.",
          conditions: "one istiod with default settings, 1,000 services against one, Azure CNI Overlay, D16 v3",
          when: { scoped: false },
          version: "asm-1-19",
          source: "azure-istio-scale",
          locator: "Multiple services, both tables, against Pod churn, row 0, column or table Azure CNI Overlay",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "azure-cilium",
          says: "One istiod takes 42.6 GB with 20,000 sidecars of 1,000 services, and 41.2 GB with 30,000 sidecars of one service.",
          value: 0.757,
          unit: "KB",
          derived:
            "42.6 GB / 20,000 = 2,130 KB per sidecar with 1,000 services; 41.2 GB / 30,000 = 1,373 KB with one. (2,130 - 1,373) / 999 services = 0.757 KB.",
          conditions:
            "one istiod with default settings, 1,000 services against one, Azure CNI Overlay with Cilium, D16 v3",
          when: { scoped: false },
          version: "asm-1-19",
          source: "azure-istio-scale",
          locator:
            "Multiple services, both tables, against Pod churn, row 0, column or table Azure CNI Overlay with Cilium",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
