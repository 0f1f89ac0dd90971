import type { SourceFile } from "../types";

export default {
  id: "linkerd-gateway-api",
  title: "Gateway API support",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/gateway-api/",
  published: "2026-06-23",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
