import type { RequirementFile } from "../../types";

export default {
  id: "ffiec-cat-d3-pc",
  framework: "us-banking",
  number: "CAT D3.PC.Am.B.13",
  title: "Encryption over untrusted networks (retired)",
  asks: "A baseline statement of a self-assessment that was retired on 31 August 2025: confidential data does not cross public or untrusted networks unencrypted.",
  relevance: "evidence",
  reaches:
    "Nothing new is assessed against it. Where an old self-assessment is explained or carried over, records of a mesh link over an untrusted network show what stood behind the answer; links on trusted networks are not the subject of this statement.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Only for links over a public or untrusted network.",
    },
  ],
  evidence: ["The record that carries the old statement over to the framework now in use, such as PR.DS-02."],
  residual: {
    short: "The choice of a framework that is alive",
    says: "Choosing the framework that takes the tool’s place, and carrying statements and their evidence over.",
    owner: "information security",
  },
  misreadings: [
    {
      claim: "Banks in the United States are examined against the Cybersecurity Assessment Tool.",
      correction:
        "It was voluntary, was not updated, and was to be removed on 31 August 2025. Institutions were pointed to other resources, the NIST framework 2.0 among them.",
      source: "occ-ffiec-cat-sunset",
      locator: "Summary; Highlights; Background",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      claim: "The tool asked for encryption between all services.",
      correction:
        "Its baseline statement was about public or untrusted networks. The statements of higher maturity levels were not read here and may go further; look at them before an old self-assessment above baseline is explained.",
      source: "prowler-compliance-files",
      locator: "prowler/compliance/aws/ffiec_aws.json, Name D3.PC.Am.B.13, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/ffiec_aws.json#L604",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-compliance-files",
      locator: "prowler/compliance/aws/ffiec_aws.json, Name D3.PC.Am.B.13, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/ffiec_aws.json#L604",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "occ-ffiec-cat-sunset",
      locator: "Summary; Highlights",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "ffiec-it-handbook-electronic-transmission",
      locator: "II.C.13(b), the whole section",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  sought: [
    {
      where:
        "the tool’s own statements above baseline, D3.PC.Am.Int.7 among them, in copies on omb.report, pdfslide.us, scribd.com and slideshare.net, of which only the beginnings could be read",
      on: "2026-11-22",
    },
  ],
} satisfies RequirementFile;
