import type { RequirementFile } from "../../types";

export default {
  id: "a-8-24",
  framework: "iso-27001",
  number: "A.8.24",
  title: "Use of cryptography",
  asks: "There are rules for the effective use of cryptography, key management included, and they are put into force.",
  relevance: "direct",
  reaches:
    "If the organisation’s rules ask for encryption between services, enforced mutual TLS is how they are carried out, and the certificate authority is how its keys are managed.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "certificate-authority",
      note: "Key management is part of the control: who holds the issuing key, and how a root is replaced.",
    },
  ],
  evidence: [
    "The cryptography rules, with the line on traffic between services: paths, protocol versions, key lengths, life of certificates.",
    "For that line, the settings in force and the list of paths that are exempt.",
  ],
  residual: {
    short: "The rules, and every other use of cryptography",
    says: "The rules themselves, encryption of stored data and backups, keys outside the mesh, customer-facing TLS, signatures and legal limits on cryptography.",
    owner: "information security",
  },
  misreadings: [
    {
      claim: "ISO 27001 requires mutual TLS, or at least encryption, between services.",
      correction:
        "The control asks for rules on cryptography and for their use. It prescribes no algorithm and no product; where traffic between services is to be encrypted is what the organisation’s own rules say.",
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.24 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-24-use-of-cryptography",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      claim: "A mesh makes the organisation compliant with A.8.24.",
      correction:
        "What an auditor may look for are rules on cryptography and keys that are defined and put into force. A mesh that encrypts without a rule behind it shows a setting, not the control.",
      source: "advisera-iso-27001-8-24",
      locator: "Audit evidence",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.24, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1411",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "adoptech-iso-27001",
      locator: "ISO 27001: 2022 Control Description",
      url: "https://knowledge.adoptech.co.uk/a.8.24-use-of-cryptography",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.24 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-24-use-of-cryptography",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
