import type { SourceFile } from "../types";

export default {
  id: "osm-code",
  title: "openservicemesh/osm source code",
  publisher: "Open Service Mesh project",
  kind: "code",
  url: "https://github.com/openservicemesh/osm",
  published: "2023-07-10",
  version: "commit 7bec5b6, tags to v1.2.4",
  interest: [],
} satisfies SourceFile;
