import type { SourceFile } from "../types";

export default {
  id: "cncf-surveys-data",
  title: "CNCF surveys: raw data",
  publisher: "Cloud Native Computing Foundation",
  kind: "dataset",
  url: "https://github.com/cncf/surveys",
  published: "2024-09-24",
  version: "commit e2dd7c5",
  interest: [],
  caution:
    "The files that ask for both meshes end with January 2022, when Linkerd was a project of the foundation and Istio not yet.",
} satisfies SourceFile;
