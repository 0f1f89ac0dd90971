import type { SourceFile } from "../types";

export default {
  id: "ciso-assistant-iso-27001",
  title: "CISO Assistant, library iso27001-2022.yaml",
  publisher: "intuitem",
  kind: "dataset",
  url: "https://github.com/intuitem/ciso-assistant-community",
  published: "2026-08-08",
  version: "commit f990d7b; library version 18",
  interest: [],
  caution:
    "An outline by the makers of a compliance tool: numbers and titles of the standard, descriptions of their own.",
} satisfies SourceFile;
