import type { SourceFile } from "../types";

export default {
  id: "consul-2-1-0-release",
  title: "github hashicorp/consul v2.1.0",
  publisher: "NewReleases",
  kind: "announcement",
  url: "https://newreleases.io/project/github/hashicorp/consul/release/v2.1.0",
  published: "2026-10-21",
  version: "2.1.0",
  interest: [],
  caution: "A third party's copy of the release text, of which only the opening was read.",
} satisfies SourceFile;
