import type { SourceFile } from "../types";

export default {
  id: "kiali-code",
  title: "kiali/kiali source code",
  publisher: "Kiali project",
  kind: "code",
  url: "https://github.com/kiali/kiali",
  published: "2026-08-20",
  version: "commit d733a09, tags to v2.30.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
