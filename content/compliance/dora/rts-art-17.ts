import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-17",
  framework: "dora",
  number: "RTS Art. 17",
  title: "Change management",
  asks: "Changes to software, systems and security parameters follow a procedure: security requirements verified, approval independent of request and implementation, planned and tested, documented and communicated, with fall-back, an assessment of the effect on other security measures, and emergency changes that are assessed and approved afterwards.",
  relevance: "evidence",
  reaches:
    "Rules of the mesh are security parameters. Kept in version control they leave request, approval, check and way back on record; a direct change in the cluster has to be seen as drift by other means.",
  blocks: [{ block: "versioned-policy" }],
  evidence: [
    "A sample of policy changes: requester and approver are two people, with test, effect on other security measures, and fall-back.",
    "An emergency change to mesh policy with its assessment afterwards.",
  ],
  residual: {
    short: "All other changes, the procedure, emergency approval",
    says: "The procedure itself, changes to applications, infrastructure and the version of the mesh, independence of functions, and emergency approval.",
    owner: "change management with the platform team",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 17(1)(a) to (h)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora",
      locator: "Article 9(4)(e) and the subparagraph on point (e)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
