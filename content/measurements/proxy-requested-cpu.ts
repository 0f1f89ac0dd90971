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
    consul: {
      claims: [
        {
          slug: "chart",
          says: "The chart leaves the sidecar’s CPU request empty, so the scheduler sets nothing aside. An init container asks for 50 mCPU, which counts only in pods whose own containers ask for less.",
          value: 0,
          unit: "mCPU",
          conditions: "chart defaults",
          when: {},
          version: "2.0.3",
          source: "consul-k8s-code",
          locator:
            "charts/consul/values.yaml, connectInject.sidecarProxy.resources (lines 3012 to 3028) and initContainer.resources (lines 3090 to 3105); control-plane/connect-inject/webhook/consul_dataplane_sidecar.go, sidecarResources, sets none for an empty value",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "recommended",
          says: "A comment in the chart recommends 100 mCPU for production.",
          value: 100,
          unit: "mCPU",
          conditions: "recommended for production in a comment of the chart, not set",
          when: {},
          version: "2.0.3",
          outside: "Advice that the chart does not apply. Whoever follows it can enter the figure as their own.",
          source: "consul-k8s-code",
          locator:
            "charts/consul/values.yaml, comments under connectInject.sidecarProxy.resources.requests (lines 3013 to 3019)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 50 mCPU for each sidecar. The init container asks for less and ends before it starts.",
          value: 50,
          unit: "mCPU",
          conditions: "chart defaults",
          when: {},
          version: "2.14.3",
          source: "kuma-code",
          locator:
            "deployments/charts/kuma/values.yaml, dataPlane.sidecarContainer.resources.requests.cpu (lines 517 to 521), tag v2.14.3; pkg/config/plugins/runtime/k8s/config.go, lines 56 to 57",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
