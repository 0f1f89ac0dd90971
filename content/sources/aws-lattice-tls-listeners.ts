import type { SourceFile } from "../types";

export default {
  id: "aws-lattice-tls-listeners",
  title: "TLS listeners for VPC Lattice services",
  publisher: "Amazon Web Services",
  kind: "reference",
  url: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/tls-listeners.html",
  published: null,
  version: null,
  interest: [],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
