import type { LifecycleFile } from "../types";

export default {
  id: "istio-1-30-gateway-api-crds",
  on: "2026-05-18",
  kind: "rule-change",
  what: "From Istio 1.30 the cluster needs Gateway API 1.5.x objects; with older ones istiod no longer sees TLS routes and reference grants.",
  options: ["istio-sidecar", "istio-ambient"],
  action: "Upgrade the Gateway API objects before Istio, and check first which versions other readers of them accept.",
  citation: {
    source: "istio-1-30-upgrade-notes",
    locator: "Gateway API CRDs must be upgraded to v1.5.x",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
