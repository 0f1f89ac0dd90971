import type { SourceFile } from "../types";

export default {
  id: "istio-graduation-proposal",
  title: "Istio graduation proposal to the CNCF",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://github.com/cncf/toc/blob/main/projects/istio/istio-graduation-proposal.md",
  published: null,
  version: "cncf/toc commit 4acc1dc",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Written by the project for its application; the figures are those of the time of writing, before July 2023.",
} satisfies SourceFile;
