import type { SourceFile } from "../types";

export default {
  id: "aws-lattice-auth-policies",
  title: "Control access to VPC Lattice services using auth policies",
  publisher: "Amazon Web Services",
  kind: "reference",
  url: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html",
  published: null,
  version: null,
  interest: [],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
