import type { SourceFile } from "../types";

export default {
  id: "paystrax-pci-dss",
  title: "PCI DSS v4.0.1: changes from January 1st, 2025",
  publisher: "Paystrax",
  kind: "article",
  url: "https://paystrax.com/?p=3159",
  published: null,
  version: null,
  interest: [],
  caution: "A payment firm’s post for its merchants.",
} satisfies SourceFile;
