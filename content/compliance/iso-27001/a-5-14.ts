import type { RequirementFile } from "../../types";

export default {
  id: "a-5-14",
  framework: "iso-27001",
  number: "A.5.14",
  title: "Information transfer",
  asks: "There are rules, procedures or agreements for every way in which information is passed on, inside the organisation and with others.",
  relevance: "supporting",
  reaches:
    "One way of passing on information: calls between services inside the mesh. If the rules ask for encryption there, enforced mutual TLS carries them out.",
  blocks: [
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The transfer rules, with the line that covers traffic between services and the classes of information it is for.",
    "A list of transfers that leave the mesh, each with the rule that covers it.",
  ],
  residual: {
    short: "Rules, agreements, files, mail, media and people",
    says: "Writing the rules, agreements with customers and suppliers, file transfer, e-mail, storage media and the spoken word.",
    owner: "information security with legal",
  },
  misreadings: [
    {
      claim: "Information transfer is about encryption in transit, so a mesh answers it.",
      correction:
        "The control wants rules, procedures or agreements for all kinds of transfer and names no technology. Encryption between services is one measure under one of these rules.",
      source: "hicomply-iso-27001-5-14",
      locator: "What ISO 27001 Requires Under Annex A 5.14",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.5.14, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L249",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.5.14, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L661",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "isms-online-iso-27001",
      locator: "Opening, third paragraph; General Guidance on ISO 27001:2022 Annex A 5.14",
      url: "https://www.isms.online/iso-27001/annex-a/5-14-information-transfer-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "hicomply-iso-27001-5-14",
      locator: "What ISO 27001 Requires Under Annex A 5.14",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
