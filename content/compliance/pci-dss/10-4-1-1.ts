import type { RequirementFile } from "../../types";

export default {
  id: "10-4-1-1",
  framework: "pci-dss",
  number: "10.4.1.1",
  title: "Automated log review",
  asks: "The review of audit logs is done by automated means.",
  appliesSince: "2025-03-31",
  relevance: "evidence",
  reaches:
    "The lines on refused calls are one input to the automated review. The mesh itself reviews no log, and its metrics are no audit log.",
  blocks: [
    {
      block: "access-logs",
      note: "One input among the logs to be reviewed.",
    },
  ],
  evidence: ["The alert rule on refused calls, one alert it raised, and the ticket that followed"],
  residual: {
    short: "The review itself",
    says: "Rules over all logs in scope, a baseline of what is normal, and the follow-up are the work of security operations.",
    owner: "security operations",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 10.4.1.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L2902",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "10.4.1.1, Defined Approach Requirements and Applicability Notes, and Good Practice",
      url: "https://withpci.com/requirements/10/10.4/10.4.1.1",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
