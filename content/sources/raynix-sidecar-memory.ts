import type { SourceFile } from "../types";

export default {
  id: "raynix-sidecar-memory",
  title: "How to Use the Sidecar Resource to Optimise Memory Footprint of Istio Sidecar",
  publisher: "Raynix",
  kind: "article",
  url: "https://raynix.info/?p=4510",
  published: null,
  version: null,
  interest: [],
  caution: "One operator’s look at one pod.",
} satisfies SourceFile;
