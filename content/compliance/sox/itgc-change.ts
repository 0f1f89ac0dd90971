import type { RequirementFile } from "../../types";

export default {
  id: "itgc-change",
  framework: "sox",
  number: "ITGC: change",
  title: "Program change",
  asks: "In audit practice, changes to the systems that financial reporting depends on are authorised, tested and approved; the standard names unauthorised changes, and necessary changes not made, as risks.",
  relevance: "supporting",
  reaches:
    "Routing and authorisation rules kept in a repository leave a record of who asked, who approved and what was applied. The right to shift traffic is a right to change production.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "A sample of changes to mesh policy and routing: requester and approver are two people, with test result and deployment.",
    "The list of people and accounts that can write mesh objects in the cluster directly, with each use of that right.",
  ],
  residual: {
    short: "Application changes, emergency changes, segregation of duties",
    says: "Changes to application code and data, emergency changes and their later approval, and segregation of duties in the delivery pipeline.",
    owner: "change management with the platform team",
  },
  misreadings: [],
  citations: [
    {
      source: "pcaob-as-2201",
      locator: "Appendix B, paragraph .B29, general controls over program changes",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pcaob-as-2110",
      locator:
        "Appendix B, paragraph .B4, unauthorised changes to systems or programs; failure to make necessary changes",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
