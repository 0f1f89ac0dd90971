import type { SourceFile } from "../types";

export default {
  id: "cilium-cli-code",
  title: "cilium/cilium-cli repository, with cilium/cilium vendored",
  publisher: "Cilium project",
  kind: "code",
  url: "https://github.com/cilium/cilium-cli",
  published: "2026-08-21",
  version: "commit e694be3, vendored cilium/cilium commit 2efb257 of 2026-07-28",
  interest: ["cilium"],
} satisfies SourceFile;
