import type { SourceFile } from "../types";

export default {
  id: "buoyant-linkerd-repository",
  title: "BuoyantIO/linkerd-buoyant",
  publisher: "Buoyant",
  kind: "guide",
  url: "https://github.com/BuoyantIO/linkerd-buoyant",
  published: null,
  version: null,
  interest: ["linkerd"],
  caution: "Describes the paid edition; only an excerpt of the newer README was seen.",
} satisfies SourceFile;
