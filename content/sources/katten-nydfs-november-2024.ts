import type { SourceFile } from "../types";

export default {
  id: "katten-nydfs-november-2024",
  title: "NYDFS Cybersecurity Regulation Compliance Requirements for November 1, 2024",
  publisher: "Katten",
  kind: "article",
  url: "https://quickreads.ext.katten.com/post/102jmey/nydfs-cybersecurity-regulation-compliance-requirements-for-november-1-2024",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
