import type { SourceFile } from "../types";

export default {
  id: "cilium-validate-cnp",
  title: "cilium-dbg preflight validate-cnp",
  publisher: "Cilium project",
  kind: "reference",
  url: "https://docs.cilium.io/en/stable/cmdref/cilium-dbg_preflight_validate-cnp/",
  published: null,
  version: "copy, excerpt read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
