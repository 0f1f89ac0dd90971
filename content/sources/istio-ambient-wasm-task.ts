import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-wasm-task",
  title: "Extend waypoints with WebAssembly plugins",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/extend-waypoint-wasm/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
