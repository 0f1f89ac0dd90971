import type { SourceFile } from "../types";

export default {
  id: "karpenter-aws-pricing",
  title: "Karpenter provider for AWS: generated on-demand prices",
  publisher: "Amazon Web Services",
  kind: "dataset",
  url: "https://github.com/aws/karpenter-provider-aws",
  published: "2026-07-20",
  version: "commit 6fc13b5",
  interest: [],
  caution:
    "List prices of one region, without discounts, storage or traffic; the vendor does not split them into processor and memory.",
} satisfies SourceFile;
