import type { SourceFile } from "../types";

export default {
  id: "raesene-pci-kubernetes-pki",
  title: "PCI Compliance for Kubernetes in detail, part 5: PKI",
  publisher: "Rory McCune",
  kind: "article",
  url: "https://raesene.github.io/blog/2022/10/29/PCI-Kubernetes-Section5-PKI/",
  published: "2022-10-29",
  version: null,
  interest: [],
  caution: "An author’s reading of the council’s guidance on containers of September 2022.",
} satisfies SourceFile;
