import type { SourceFile } from "../types";

export default {
  id: "bright-defense-pci-dss",
  title: "PCI DSS v4.0.1 Sets New Baseline For Cardholder Data Security",
  publisher: "Bright Defense",
  kind: "article",
  url: "https://www.brightdefense.com/news/pci-dss-v4-0-1-sets-new-baseline-for-cardholder-data-security/",
  published: null,
  version: "updated 18 June 2026",
  interest: [],
  caution: "A security firm reports the council’s request for comments; the council’s own notice was not found.",
} satisfies SourceFile;
