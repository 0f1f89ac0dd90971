import type { SourceFile } from "../types";

export default {
  id: "linkerd-ipv6",
  title: "IPv6 Support",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/ipv6/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
