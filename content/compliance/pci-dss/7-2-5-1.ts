import type { RequirementFile } from "../../types";

export default {
  id: "7-2-5-1",
  framework: "pci-dss",
  number: "7.2.5.1",
  title: "Review of application and system accounts",
  asks: "The access of these accounts is reviewed at an interval that a risk analysis sets. What is not needed any more is taken away, and management confirms that the rest is right.",
  appliesSince: "2025-03-31",
  relevance: "evidence",
  reaches: "The list of permitted callers, generated from policy, is input to the review.",
  blocks: [{ block: "default-deny-authorization" }],
  evidence: [
    "The list as it was on the day of the review",
    "The signed review, and the risk analysis that sets its interval",
  ],
  residual: {
    short: "The review itself, and its sign-off",
    says: "People do the review and sign it. Accounts outside the mesh have to be in it as well.",
    owner: "identity and access management",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 7.2.5.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1787",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "7.2.5.1, Defined Approach Requirements and Applicability Notes",
      url: "https://withpci.com/requirements/7/7.2/7.2.5.1.html",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
