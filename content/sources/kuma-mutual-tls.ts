import type { SourceFile } from "../types";

export default {
  id: "kuma-mutual-tls",
  title: "Mutual TLS",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/policies/mutual-tls/",
  published: "2026-03-16",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
