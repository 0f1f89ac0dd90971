import type { SourceFile } from "../types";

export default {
  id: "cilium-native-mtls-post",
  title: "Native mTLS for Cilium: Transparent Encryption Meets Cloud Native Identity",
  publisher: "Cilium project",
  kind: "announcement",
  url: "https://cilium.io/blog/2026/03/23/native-mtls-cilium",
  published: "2026-03-23",
  version: null,
  interest: ["cilium"],
  caution: "Written for the launch; it names SPIRE as the only CA, while the guide of 1.20 has a built-in one as well.",
} satisfies SourceFile;
