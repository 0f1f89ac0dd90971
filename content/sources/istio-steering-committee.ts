import type { SourceFile } from "../types";

export default {
  id: "istio-steering-committee",
  title: "Istio Steering Committee: members and charter",
  publisher: "Istio project",
  kind: "project-policy",
  url: "https://github.com/istio/community/tree/master/steering",
  published: "2026-05-07",
  version: "commit 99a9882",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
