import type { SourceFile } from "../types";

export default {
  id: "linkerd-adopters",
  title: "Linkerd 2.x Adopters & Case Studies",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/community/adopters/",
  published: "2025-08-13",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
  caution: "Most of the case studies it links to are published by Buoyant, which sells Linkerd.",
} satisfies SourceFile;
