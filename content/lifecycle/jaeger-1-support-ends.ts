import type { LifecycleFile } from "../types";

export default {
  id: "jaeger-1-support-ends",
  on: "2025-12-31",
  kind: "support-end",
  title: "End of support: Jaeger 1",
  what: "Jaeger 1 gets no more updates, and Jaeger 2 is built on the OpenTelemetry Collector.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "consul", "kuma", "no-mesh"],
  action: "Replace Jaeger 1 where a mesh sends its traces to it, and send them by OpenTelemetry.",
  citation: {
    source: "jaeger-docs",
    locator: "content/download.md, warning at the top",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
