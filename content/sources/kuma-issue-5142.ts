import type { SourceFile } from "../types";

export default {
  id: "kuma-issue-5142",
  title: "Add RBAC (TrafficPermission) policy ID to logs (kuma issue 5142)",
  publisher: "Kuma project",
  kind: "issue",
  url: "https://github.com/kumahq/kuma/issues/5142",
  published: "2022-10-12",
  version: null,
  interest: ["kuma"],
} satisfies SourceFile;
