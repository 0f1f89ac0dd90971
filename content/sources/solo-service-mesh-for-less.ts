import type { SourceFile } from "../types";

export default {
  id: "solo-service-mesh-for-less",
  title: "Istio in Ambient Mode: Doing More for Less, data and set-up",
  publisher: "Solo.io",
  kind: "vendor-benchmark",
  url: "https://github.com/solo-io/service-mesh-for-less-blog",
  published: "2024-06-24",
  version: "commit f7300ae (runs of May 2024)",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Solo.io sells Istio. Each mesh ran on its own cluster of spot machines. Six runs with waypoints lie in Linkerd’s folder: file names say ambient, and bodies have the size of runs with waypoints. The summary’s figures for waypoints belong to runs that were replaced; figures here come from the raw files.",
} satisfies SourceFile;
