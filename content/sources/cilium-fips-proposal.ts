import type { SourceFile } from "../types";

export default {
  id: "cilium-fips-proposal",
  title: "WIP: Add support for FIPS compliance, pull request 35328",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/35328",
  published: "2024-10-09",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
