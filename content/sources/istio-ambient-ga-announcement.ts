import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-ga-announcement",
  title: "Fast, Secure, and Simple: Istio’s Ambient Mode Reaches General Availability in v1.24",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2024/ambient-reaches-ga/",
  published: "2024-11-07",
  version: "1.24",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
