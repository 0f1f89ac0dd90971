import type { SourceFile } from "../types";

export default {
  id: "buoyant-windows-containers",
  title: "Windows containers",
  publisher: "Buoyant",
  kind: "guide",
  url: "https://docs.buoyant.io/buoyant-enterprise-linkerd/latest/features/windows-containers/",
  published: null,
  version: null,
  interest: ["linkerd"],
  caution: "Describes the paid edition; only an excerpt was seen.",
} satisfies SourceFile;
