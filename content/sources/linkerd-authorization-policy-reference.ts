import type { SourceFile } from "../types";

export default {
  id: "linkerd-authorization-policy-reference",
  title: "Authorization Policy",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/authorization-policy/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
