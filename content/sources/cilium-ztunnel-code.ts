import type { SourceFile } from "../types";

export default {
  id: "cilium-ztunnel-code",
  title: "cilium/ztunnel source code",
  publisher: "Cilium project",
  kind: "code",
  url: "https://github.com/cilium/ztunnel",
  published: "2026-02-06",
  version: "commit c485575",
  interest: ["cilium"],
  caution: "The copy is older than the image that Cilium 1.20 names; work on SPIRE was merged later.",
} satisfies SourceFile;
