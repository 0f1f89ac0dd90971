import type { SourceFile } from "../types";

export default {
  id: "fedramp-rfc-0013",
  title: "RFC-0013, SC-7 Boundary Protection Balance Improvement Release",
  publisher: "FedRAMP",
  kind: "announcement",
  url: "https://www.fedramp.gov/rfcs/0013",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
