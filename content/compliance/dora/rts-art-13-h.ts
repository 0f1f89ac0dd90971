import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-h",
  framework: "dora",
  number: "RTS Art. 13(h)",
  title: "Review of firewall rules and connection filters",
  asks: "Define roles and steps for specifying, implementing, approving, changing and reviewing firewall rules and connection filters. Review them regularly by classification and risk, and for critical or important functions verify their adequacy at least every six months.",
  relevance: "evidence",
  reaches:
    "Where the entity counts the mesh’s authorisation rules among its connection filters, version control shows who specified, approved and changed each, and the review can run on the live objects. Neither is the review.",
  blocks: [
    {
      block: "versioned-policy",
      note: "A tool that finds faulty rules of the mesh. Whether a rule is still adequate no tool says; firewalls and network policy have their own review.",
    },
  ],
  evidence: [
    "The record of the last two reviews for one critical or important function: the rules as they ran, who judged them, what was removed.",
    "The decision whether rules of the mesh count as connection filters.",
  ],
  cadence: {
    every: "half-year",
    value:
      "For systems behind critical or important functions the adequacy of rules and filters is verified at least every six months; for others regularly, by classification and risk.",
    source: "eu-dora-rts",
    locator: "Article 13, second subparagraph",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "Firewalls, network policy, the judgement itself",
    says: "Rules of firewalls, cloud security groups and network policy, the roles, and the judgement whether a rule is still adequate.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "Rules that were approved in version control need no periodic review.",
      correction:
        "Approval of a change and review of what exists are two things. For critical or important functions the adequacy of existing rules and filters is verified at least every six months, whether or not they changed.",
      source: "eu-dora-rts",
      locator: "Article 13, second subparagraph",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (h), and second subparagraph",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
