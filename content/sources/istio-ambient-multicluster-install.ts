import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-multicluster-install",
  title: "Install Multicluster (ambient mode)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/install/multicluster/",
  published: null,
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Older copies of this page still carry an alpha warning; only an excerpt of the newer text was seen.",
} satisfies SourceFile;
