import type { SourceFile } from "../types";

export default {
  id: "buoyant-enterprise-versions",
  title: "Versions, Platforms, and Deprecation",
  publisher: "Buoyant",
  kind: "project-policy",
  url: "https://docs.buoyant.io/buoyant-enterprise-linkerd/latest/overview/versions/",
  published: null,
  version: null,
  interest: ["linkerd"],
  caution: "Describes the paid edition; only an excerpt was seen.",
} satisfies SourceFile;
