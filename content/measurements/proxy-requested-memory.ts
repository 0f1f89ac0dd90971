import type { MeasureFile } from "../types";

export default {
  id: "proxy-requested-memory",
  name: "Memory set aside for one sidecar proxy",
  dimension: "memory",
  per: "proxy",
  counts: "What the scheduler keeps free for the proxy container by default, used or not.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 128 MiB for each sidecar. The demo profile, meant for trials, lowers it.",
          value: 128,
          unit: "MiB",
          conditions: "chart defaults",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, global.proxy.resources.requests.memory (line 402)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      claims: [
        {
          slug: "default",
          says: "The chart leaves the proxy’s memory request empty, so the scheduler sets nothing aside.",
          value: 0,
          unit: "MiB",
          conditions: "chart defaults",
          when: { setup: "default" },
          version: "edge, August 2026",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-control-plane/values.yaml, proxy.resources (lines 195 to 217); charts/partials/templates/_resources.tpl writes no request for an empty value",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ha",
          says: "The values for high availability set aside 20 MiB for each proxy.",
          value: 20,
          unit: "MiB",
          conditions: "values for high availability",
          when: { setup: "ha" },
          version: "edge, August 2026",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values-ha.yaml, proxy.resources.memory.request (lines 26 to 32)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
