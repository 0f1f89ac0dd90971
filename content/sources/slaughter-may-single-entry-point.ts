import type { SourceFile } from "../types";

export default {
  id: "slaughter-may-single-entry-point",
  title: "EU proposes single-entry point for cyber incident reporting, but is it really “report once, share many”?",
  publisher: "Slaughter and May",
  kind: "article",
  url: "https://thelens.slaughterandmay.com/post/102lxgd/eu-proposes-single-entry-point-for-cyber-incident-reporting-but-is-it-really-re",
  published: null,
  version: null,
  interest: [],
  caution: "A law firm’s comment on a proposal; the opening was read.",
} satisfies SourceFile;
