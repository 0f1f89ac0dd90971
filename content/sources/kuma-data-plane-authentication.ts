import type { SourceFile } from "../types";

export default {
  id: "kuma-data-plane-authentication",
  title: "Authentication with the data plane proxy",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/production/secure-deployment/dp-auth/",
  published: "2025-11-26",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
