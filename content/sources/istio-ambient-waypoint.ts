import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-waypoint",
  title: "Configure waypoint proxies",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/waypoint/",
  published: null,
  version: "copy that covers Istio 1.31",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
