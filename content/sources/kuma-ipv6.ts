import type { SourceFile } from "../types";

export default {
  id: "kuma-ipv6",
  title: "IPv6 support",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/dp-config/ipv6/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
