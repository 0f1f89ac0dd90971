import type { SourceFile } from "../types";

export default {
  id: "spire-aws-kms-key-manager",
  title: "Server plugin: KeyManager aws_kms",
  publisher: "SPIFFE project",
  kind: "reference",
  url: "https://github.com/spiffe/spire/blob/main/doc/plugin_server_keymanager_aws_kms.md",
  published: null,
  version: "copy of commit 0695272",
  interest: [],
} satisfies SourceFile;
