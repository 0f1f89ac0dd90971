import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-l7-features",
  title: "Use Layer 7 features",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/l7-features/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Copies differ: older ones list EnvoyFilter as Alpha on waypoints, the newest one says it is not supported.",
} satisfies SourceFile;
