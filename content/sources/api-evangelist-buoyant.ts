import type { SourceFile } from "../types";

export default {
  id: "api-evangelist-buoyant",
  title: "api-evangelist/buoyant",
  publisher: "API Evangelist",
  kind: "dataset",
  url: "https://github.com/api-evangelist/buoyant",
  published: "2026-09-04",
  version: "files of commit ca042b1",
  interest: [],
  caution:
    "A third party's notes on Buoyant's public pages and chart registry. Its plans file is generated filler and was not used.",
} satisfies SourceFile;
