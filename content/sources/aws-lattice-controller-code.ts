import type { SourceFile } from "../types";

export default {
  id: "aws-lattice-controller-code",
  title: "aws/aws-application-networking-k8s source code",
  publisher: "Amazon Web Services",
  kind: "code",
  url: "https://github.com/aws/aws-application-networking-k8s",
  published: "2026-08-14",
  version: "commit 03d6abe, tag v2.1.3",
  interest: [],
} satisfies SourceFile;
