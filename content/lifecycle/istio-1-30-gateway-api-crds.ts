import type { LifecycleFile } from "../types";

export default {
  id: "istio-1-30-gateway-api-crds",
  on: "2026-05-18",
  kind: "rule-change",
  title: "Istio 1.30 asks for Gateway API 1.5",
  what: "Istio 1.30 asks for Gateway API objects of version 1.5.x.",
  options: ["istio-sidecar", "istio-ambient"],
  action:
    "Upgrade the Gateway API objects before Istio, since with older ones istiod no longer sees TLS routes and reference grants; check first which versions other readers of them accept.",
  citation: {
    source: "istio-1-30-upgrade-notes",
    locator: "Gateway API CRDs must be upgraded to v1.5.x",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
