import type { PriceFile } from "../types";

export default {
  id: "aws-general-purpose-7g",
  name: "AWS Graviton on demand, us-east-1, generation 7g",
  vcpuHour: 0.02988,
  gibHour: 0.002927,
  derived:
    "AWS sells whole machines. Least squares over three of 2 vCPU: c7g.large 4 GiB US$ 0.0725, m7g.large 8 GiB US$ 0.0816, r7g.large 16 GiB US$ 0.1071 an hour give 0.02988 per vCPU and 0.002927 per GiB. The fit misses each price by at most US$ 0.0016, or 1.9%. These are Arm processors.",
  citation: {
    source: "karpenter-aws-pricing",
    locator:
      "pkg/providers/pricing/zz_generated.pricing_aws.go (generated 2026-07-20), map us-east-1, entries c7g.large, m7g.large, r7g.large",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies PriceFile;
