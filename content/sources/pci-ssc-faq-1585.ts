import type { SourceFile } from "../types";

export default {
  id: "pci-ssc-faq-1585",
  title: "FAQ 1585: When should an entity implement PCI DSS requirements noted as best practices until a future date?",
  publisher: "PCI Security Standards Council",
  kind: "standard",
  url: "https://pcisecuritystandards.org/faq/articles/Frequently_Asked_Question/when-should-an-entity-implement-pci-dss-requirements-noted-as-best-practices-until-a-future-date",
  published: null,
  version: "October 2024",
  interest: [],
} satisfies SourceFile;
