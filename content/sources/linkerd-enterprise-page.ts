import type { SourceFile } from "../types";

export default {
  id: "linkerd-enterprise-page",
  title: "Enterprise",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/enterprise/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
  caution: "It lists the offers of companies that sell Linkerd and gives no version or certificate.",
} satisfies SourceFile;
