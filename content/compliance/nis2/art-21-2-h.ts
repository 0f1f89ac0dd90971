import type { RequirementFile } from "../../types";

export default {
  id: "art-21-2-h",
  framework: "nis2",
  number: "Art. 21(2)(h)",
  title: "Cryptography and, where appropriate, encryption",
  asks: "Among the measures that are appropriate to the risk are policies and procedures on the use of cryptography and, where appropriate, of encryption.",
  relevance: "supporting",
  reaches:
    "Enforced mutual TLS can be how such a policy is carried out for traffic between services. The policy, and the decision where encryption is appropriate, come before it.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "For the paths where the policy calls for encryption.",
    },
    {
      block: "certificate-authority",
      note: "Keys and certificates are part of what the policy has to rule.",
    },
  ],
  evidence: [
    "The cryptography policy, with the line that names traffic between services and its reason.",
    "A table that leads from that line to the mesh setting, the namespaces it holds for and the exceptions with their owner.",
  ],
  residual: {
    short: "The policy; data at rest; traffic outside the mesh",
    says: "The policy and its approval, the choice by risk, stored data, end-user connections, and every connection to an endpoint that is not in the mesh.",
    owner: "information security",
  },
  misreadings: [
    {
      claim: "NIS2 makes encryption of all traffic between services mandatory.",
      correction:
        "Article 21(2)(h) asks for policies and procedures, and for encryption where appropriate. Paragraph 1 asks for measures in proportion to the risk and names cost and the state of the art.",
      source: "eu-nis2-directive",
      locator: "Article 21(1) and 21(2)(h)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L831",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "A bank in the Union has to meet NIS2 Article 21 with its mesh.",
      correction:
        "For financial entities under DORA, DORA’s rules on ICT risk management apply instead of those of the directive.",
      source: "eu-nis2-directive",
      locator: "Recital 28; Article 4(1) and (2)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L81",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-directive",
      locator: "Article 21(1) and 21(2)(h)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L831",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "9.1, which spells out point (h) for the entities of Regulation 2024/2690",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L25547",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
