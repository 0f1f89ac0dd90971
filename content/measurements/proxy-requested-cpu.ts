import type { MeasureFile } from "../types";

export default {
  id: "proxy-requested-cpu",
  name: "CPU set aside for one sidecar proxy",
  dimension: "cpu",
  per: "proxy",
  counts: "What the scheduler keeps free for the proxy container by default, used or not.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 100 mCPU for each sidecar. The demo profile, meant for trials, lowers it.",
          value: 100,
          unit: "mCPU",
          conditions: "chart defaults",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, global.proxy.resources.requests.cpu (line 401)",
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
          says: "The chart leaves the proxy’s CPU request empty, so the scheduler sets nothing aside.",
          value: 0,
          unit: "mCPU",
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
          says: "The values for high availability set aside 100 mCPU for each proxy.",
          value: 100,
          unit: "mCPU",
          conditions: "values for high availability",
          when: { setup: "ha" },
          version: "edge, August 2026",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values-ha.yaml, proxy.resources.cpu.request (lines 26 to 32)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
