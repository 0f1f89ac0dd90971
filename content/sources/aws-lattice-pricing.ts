import type { SourceFile } from "../types";

export default {
  id: "aws-lattice-pricing",
  title: "Amazon VPC Lattice pricing",
  publisher: "Amazon Web Services",
  kind: "reference",
  url: "https://aws.amazon.com/vpc/lattice/pricing/",
  published: null,
  version: "copy, date unknown",
  interest: [],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
