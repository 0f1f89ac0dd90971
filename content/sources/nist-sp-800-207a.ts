import type { SourceFile } from "../types";

export default {
  id: "nist-sp-800-207a",
  title:
    "SP 800-207A: A Zero Trust Architecture Model for Access Control in Cloud-Native Applications in Multi-Location Environments",
  publisher: "National Institute of Standards and Technology",
  kind: "guide",
  url: "https://doi.org/10.6028/NIST.SP.800-207A",
  published: "2023-09-13",
  version: "September 2023",
  interest: ["istio-sidecar"],
  caution:
    "Read in a copy of its text, page by page, and not in whole. A co-author works for Tetrate, a vendor of Istio.",
} satisfies SourceFile;
