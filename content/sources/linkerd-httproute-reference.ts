import type { SourceFile } from "../types";

export default {
  id: "linkerd-httproute-reference",
  title: "HTTPRoute",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/httproute/",
  published: "2026-07-21",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
