import type { RequirementFile } from "../../types";

export default {
  id: "8-2",
  framework: "pci-dss",
  number: "8.2, 8.3, 8.4, 8.6",
  title: "User identification and strong authentication",
  asks: "People have their own accounts and authenticate strongly, with several factors for access to the cardholder environment other than at a console. Interactive use of application and system accounts is an approved exception, and their passwords are not written into code and are changed at intervals that a risk analysis sets.",
  relevance: "none",
  reaches:
    "A mesh identity belongs to a workload. It names no person, holds no second factor and cannot log in. The multi-factor rule exempts accounts that perform automated functions.",
  blocks: [],
  evidence: ["Account list and multi-factor settings, from the systems that hold them"],
  residual: {
    short: "All of it: directory, MFA, privileged access",
    says: "Identity provider, multi-factor login and privileged access management do this. Requirements 8.4.2, 8.6.1 and 8.6.2 apply since 31 March 2025.",
    owner: "identity and access management",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 8.2, 8.3, 8.4 and 8.6",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1869",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "myctrl-pci-dss",
      locator: "8.4.2, Requirement Description and Applicability Notes",
      url: "https://www.myctrl.tools/frameworks/pci-dss-v4/8-4-2",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "withpci-pci-dss",
      locator: "8.6.1, Defined Approach Requirements and Applicability Notes",
      url: "https://withpci.pages.dev/requirements/8/8.6/8.6.1",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "withpci-pci-dss",
      locator: "8.6.2, Defined Approach Requirements and Applicability Notes",
      url: "https://withpci.com/requirements/8/8.6/8.6.2",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
