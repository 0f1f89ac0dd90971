import type { RequirementFile } from "../../types";

export default {
  id: "cc7-1",
  framework: "soc-2",
  number: "CC7.1",
  title: "Detection of configuration changes and weaknesses",
  asks: "Detection and monitoring find changes of configuration that bring in new weaknesses, and show where newly discovered ones apply.",
  relevance: "evidence",
  reaches:
    "Mesh policy can be compared with the approved files, so a change past the repository shows. The mesh finds no weakness in software.",
  blocks: [
    {
      block: "versioned-policy",
      note: "Comparison with what runs has to look for extra objects too.",
    },
  ],
  evidence: [
    "The drift reports of the period without a gap, with what was done about each finding",
    "An alarm from the period for a policy change that had not been approved, or a test that raised one",
  ],
  residual: {
    short: "Vulnerability scans, standards, unknown components",
    says: "Configuration standards, scans for weaknesses, detection of unknown components, and the versions of the mesh itself, which age like other software.",
    owner: "vulnerability management",
  },
  misreadings: [],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_7_1",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L390",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
