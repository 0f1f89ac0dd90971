import type { SourceFile } from "../types";

export default {
  id: "bdo-jersey-swift-csp",
  title: "Swift CSP and CSCF v2026: Why taking action now matters",
  publisher: "BDO Jersey",
  kind: "article",
  url: "https://www.bdo.je/en-gb/insights/swift-csp-and-cscf-v2026-why-taking-action-now-matters",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
