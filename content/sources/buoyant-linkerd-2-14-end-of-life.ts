import type { SourceFile } from "../types";

export default {
  id: "buoyant-linkerd-2-14-end-of-life",
  title: "Linkerd 2.14 end of life",
  publisher: "Buoyant",
  kind: "announcement",
  url: "https://www.buoyant.io/blog/linkerd-2-14-end-of-life",
  published: "2025-12-11",
  version: null,
  interest: ["linkerd"],
  caution:
    "Known through a third party's summary; the title is taken from the address, and Buoyant sells the replacement.",
} satisfies SourceFile;
