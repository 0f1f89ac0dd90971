import type { SourceFile } from "../types";

export default {
  id: "prowler-soc-2-aws",
  title: "Trust services criteria in prowler/compliance/aws/soc2_aws.json",
  publisher: "AICPA, reprinted by the Prowler project",
  kind: "standard",
  url: "https://github.com/prowler-cloud/prowler/blob/3e000fa/prowler/compliance/aws/soc2_aws.json",
  published: "2026-08-21",
  version: "commit 3e000fa",
  interest: [],
  caution:
    "A third party’s reprint of copyrighted criteria with points of focus, apparently from before their revision in 2022; some criteria are missing. The checks for AWS are Prowler’s own. Compare with the official document.",
} satisfies SourceFile;
