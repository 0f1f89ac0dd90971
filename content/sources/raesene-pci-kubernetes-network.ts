import type { SourceFile } from "../types";

export default {
  id: "raesene-pci-kubernetes-network",
  title: "PCI Compliance for Kubernetes in detail, part 4: Network Security",
  publisher: "Rory McCune",
  kind: "article",
  url: "https://raesene.github.io/blog/2022/10/23/PCI-Kubernetes-Section4-network-security/",
  published: "2022-10-23",
  version: null,
  interest: [],
  caution: "An author’s reading of the council’s guidance on containers of September 2022.",
} satisfies SourceFile;
