import type { SourceFile } from "../types";

export default {
  id: "worldinformatix-cscf-2-4",
  title: "SWIFT CSCF 2026 Has A New Mandatory Control, 2.4M",
  publisher: "World Informatix Cyber Security",
  kind: "article",
  url: "https://worldinformatixcs.com/2026/04/17/swift-cscf-2026-has-a-new-mandatory-control-2-4m/",
  published: "2026-04-17",
  version: null,
  interest: [],
  caution: "An assessor firm reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;
