import type { SourceFile } from "../types";

export default {
  id: "csa-circle-pci-containers",
  title: "PCI Information Supplement: Guidance for Containers and Container Orchestration Tools (forum post)",
  publisher: "Cloud Security Alliance, Circle community",
  kind: "article",
  url: "https://circle.cloudsecurityalliance.org/discussion/pci-information-supplement-guidance-for-containers-and-container-orchestration-tools",
  published: "2022-09-23",
  version: null,
  interest: [],
  caution: "A forum post that quotes the document’s own description.",
} satisfies SourceFile;
