import type { SourceFile } from "../types";

export default {
  id: "baker-mckenzie-mas-guidelines",
  title: "Cloud Compliance Center, Singapore: consequences of regulatory breach",
  publisher: "Baker McKenzie",
  kind: "article",
  url: "https://resourcehub.bakermckenzie.com/pl-pl/resources/cloud-compliance-center/apac/singapore/topics/consequences-of-regulatory-breach",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
