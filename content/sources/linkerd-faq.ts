import type { SourceFile } from "../types";

export default {
  id: "linkerd-faq",
  title: "Frequently Asked Questions",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/faq/",
  published: "2026-06-25",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
