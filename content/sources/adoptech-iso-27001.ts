import type { SourceFile } from "../types";

export default {
  id: "adoptech-iso-27001",
  title: "ISO 27001:2022, articles on single controls",
  publisher: "ISO and IEC; one sentence for each control reprinted by Adoptech",
  kind: "standard",
  url: "https://knowledge.adoptech.co.uk/a.8.24-use-of-cryptography",
  published: null,
  version: null,
  interest: [],
  caution:
    "A vendor’s reprint of the sentence of each control, with guidance it adds; compare with the official document.",
} satisfies SourceFile;
