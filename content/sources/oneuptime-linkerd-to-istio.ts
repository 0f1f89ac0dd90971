import type { SourceFile } from "../types";

export default {
  id: "oneuptime-linkerd-to-istio",
  title: "How to Migrate from Linkerd to Istio",
  publisher: "OneUptime",
  kind: "article",
  url: "https://oneuptime.com/blog/post/2026-02-24-how-to-migrate-from-linkerd-to-istio/view",
  published: "2026-02-24",
  version: null,
  interest: [],
} satisfies SourceFile;
