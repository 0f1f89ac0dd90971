import type { SourceFile } from "../types";

export default {
  id: "go-vulndb",
  title: "Go vulnerability database",
  publisher: "Go project",
  kind: "dataset",
  url: "https://github.com/golang/vulndb",
  published: "2026-08-21",
  version: "commit a752ea54",
  interest: [],
} satisfies SourceFile;
