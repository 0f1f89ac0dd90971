import type { SourceFile } from "../types";

export default {
  id: "linkerd-circuit-breaking-workshop",
  title: "Workshop recap: Dynamic Request Routing and Circuit Breaking",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/2023/06/13/dynamic-request-routing-circuit-breaking/",
  published: "2023-06-13",
  version: "2.13",
  interest: ["linkerd"],
} satisfies SourceFile;
