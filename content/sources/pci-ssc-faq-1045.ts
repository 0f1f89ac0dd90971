import type { SourceFile } from "../types";

export default {
  id: "pci-ssc-faq-1045",
  title: "FAQ 1045: Is MPLS considered a private or public network when transmitting cardholder data?",
  publisher: "PCI Security Standards Council",
  kind: "standard",
  url: "https://pcissc.secure.force.com/faq/articles/Frequently_Asked_Question/Is-MPLS-considered-a-private-or-public-network-when-transmitting-cardholder-data/",
  published: null,
  version: "May 2014",
  interest: [],
  caution: "Written for version 3, whose requirement 4.1 is 4.2.1 today.",
} satisfies SourceFile;
