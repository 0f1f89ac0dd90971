import type { SourceFile } from "../types";

export default {
  id: "buoyant-enterprise-faq",
  title: "Buoyant Enterprise for Linkerd FAQ",
  publisher: "Buoyant",
  kind: "guide",
  url: "https://docs.buoyant.io/buoyant-enterprise-linkerd/latest/faq/",
  published: null,
  version: null,
  interest: ["linkerd"],
  caution: "Buoyant sells the stable builds it compares with edge; only an excerpt was seen.",
} satisfies SourceFile;
