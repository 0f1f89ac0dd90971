import type { SourceFile } from "../types";

export default {
  id: "kuma-enterprise-page",
  title: "Enterprise: companies providing enterprise packages for Kuma",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/enterprise/",
  published: "2022-10-26",
  version: null,
  interest: ["kuma"],
} satisfies SourceFile;
