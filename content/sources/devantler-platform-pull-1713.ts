import type { SourceFile } from "../types";

export default {
  id: "devantler-platform-pull-1713",
  title: "fix(resources): right-size cilium-envoy and operator memory to live usage",
  publisher: "devantler-tech",
  kind: "issue",
  url: "https://github.com/devantler-tech/platform/pull/1713",
  published: "2026-06-03",
  version: "commit 38568b05f",
  interest: [],
  caution: "One operator’s cluster; for how long it was looked at is not said.",
} satisfies SourceFile;
