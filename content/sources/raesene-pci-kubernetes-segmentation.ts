import type { SourceFile } from "../types";

export default {
  id: "raesene-pci-kubernetes-segmentation",
  title: "PCI Compliance for Kubernetes in detail, part 16: Segmentation",
  publisher: "Rory McCune",
  kind: "article",
  url: "https://raesene.github.io/blog/2022/12/20/PCI-Kubernetes-Section16-Segmentation/",
  published: "2022-12-20",
  version: null,
  interest: [],
  caution: "An author’s reading of the council’s guidance on containers of September 2022.",
} satisfies SourceFile;
