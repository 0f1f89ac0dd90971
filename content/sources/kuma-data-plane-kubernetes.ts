import type { SourceFile } from "../types";

export default {
  id: "kuma-data-plane-kubernetes",
  title: "Data plane on Kubernetes",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/dp-config/dpp-on-kubernetes/",
  published: "2026-05-08",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
