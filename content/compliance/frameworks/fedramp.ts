import type { FrameworkFile } from "../../types";

export default {
  id: "fedramp",
  name: "FedRAMP, Rev5 baselines and Consolidated Rules 2026",
  short: "FedRAMP",
  issuer: "FedRAMP, at the United States General Services Administration",
  binds:
    "Cloud providers whose services federal agencies of the United States use, and those agencies. A bank meets it as a customer of such providers, or when it offers a cloud service to an agency itself.",
  finding:
    "The legacy Rev5 guidance counts traffic between containers under SC-8; the Consolidated Rules for 2026 keep the control without that sentence, and make validated modules, or update streams of them, a must in Class D only.",
  status: [
    {
      value: "The Consolidated Rules for 2026 were launched on 24 June 2026.",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, FRC-CSF-BSL, updated",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L4302",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Since 4 July 2026 the Consolidated Rules may be adopted; until they become mandatory that is optional.",
      state: "in-force",
      on: "2026-07-04",
      source: "fedramp-2026-site",
      locator: "timeline.md, July 4, 2026, Optional Early Adoption",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/timeline.md?plain=1#L21",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "All earlier Rev5 documents, the baselines with their guidance among them, are kept as legacy since 24 June 2026, for reference during the transition.",
      state: "retired",
      on: "2026-06-24",
      source: "fedramp-legacy-site",
      locator: "Notice at the top, June 24, 2026; entry on the security controls baseline",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "The Consolidated Rules become mandatory on 1 January 2027. Single sets of rules have dates of their own, some of them earlier, such as 7 December 2026 for vulnerabilities under Rev5, and some later.",
      state: "future",
      on: "2027-01-01",
      source: "fedramp-2026-site",
      locator: "timeline.md, January 1, 2027, Mandatory Adoption; for single sets providers/updating/deadlines/rev5.md",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/timeline.md?plain=1#L27",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "For a service that is certified already, the new lists and guidance of Rev5 controls can wait until the first independent assessment that starts after 1 January 2027.",
      source: "fedramp-2026-site",
      locator: "providers/updating/deadlines/rev5.md, FedRAMP Certification (FRC)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/providers/updating/deadlines/rev5.md?plain=1#L21",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "For the rules on cryptographic modules the grace period of Rev5 ends on 1 June 2027.",
      state: "future",
      on: "2027-06-01",
      source: "fedramp-2026-site",
      locator: "providers/updating/deadlines/rev5.md, Cryptographic Module Use (CMU)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/providers/updating/deadlines/rev5.md?plain=1#L20",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "After 11 June 2027 FedRAMP accepts no application for a new Rev5 certification; 20x takes its place.",
      state: "future",
      on: "2027-06-11",
      source: "fedramp-2026-site",
      locator: "timeline.md, June 11, 2027, End of New Rev5 Certifications; providers/start/type.md",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/timeline.md?plain=1#L28",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The Consolidated Rules are announced to be valid until 31 December 2028.",
      source: "fedramp-notice-0009",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  applies: [
    {
      value: "You offer a cloud service in which federal agencies of the United States keep or process information.",
      binding: "contract",
      sectors: ["technology"],
      source: "us-omb-m-24-15",
      locator: "Section III, The Scope of FedRAMP",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/authority/m-24-15/scope.md?plain=1#L27",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You are a federal agency of the United States and take into use a cloud service within the scope of FedRAMP.",
      binding: "law",
      sectors: ["public"],
      regions: ["us"],
      source: "us-omb-m-24-15",
      locator: "Section III, first paragraph",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/authority/m-24-15/scope.md?plain=1#L17",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  catalogue:
    "https://raw.githubusercontent.com/GSA/fedramp-automation/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json",
  cautions: [
    {
      value:
        "Two texts are in use at once. A package may still be written against the legacy baselines and their guidance while a new one follows the rules of 2026. Ask which one an assessor works by before you use this list.",
      source: "fedramp-2026-site",
      locator:
        "providers/updating/deadlines/rev5.md, Rev5 Deadlines, columns Optional Adoption, Obtain, Maintain, Grace Ends",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/providers/updating/deadlines/rev5.md?plain=1#L20",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Certification Classes A to D replace Low, Moderate and High, and only loosely: FedRAMP says that there is no direct correlation. Class A exists for 20x alone.",
      source: "fedramp-2026-site",
      locator: "providers/start/class.md, What about Low, Moderate, and High?; providers/start/path.md, profiles",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/providers/start/class.md?plain=1#L66",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "20x asks for Key Security Indicators instead of controls. Those nearest to a mesh: flow control by logical networking (KSI-CNA-ULN), little lateral movement (KSI-CNA-MAT), secure authentication of accounts that are not people (KSI-IAM-SNU), and proven authenticity and integrity of communication between machines (KSI-SVC-VCM, optional in Class B).",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, KSI, CNA, IAM and SVC",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L10874",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "IA-9, identification and authentication of services, fits workload identity best and is in no FedRAMP baseline, so it counts only where it is added.",
      source: "fedramp-2026-site",
      locator:
        "reference/controls/identification-and-authentication.md, IA-09, no class named; for comparison FRC-CSF-BSL",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/identification-and-authentication.md?plain=1#L871",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Announced in March 2026 was full OSCAL for Class D, with deadlines moved to 2027.",
      source: "20x-readiness-notice-0009",
      locator: "Requirements by Certification Class",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The rules as read ask providers for JSON that fits FedRAMP’s schemas, and name OSCAL only where they speak of the tools of agencies.",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, FRC-CSO-JSN; AGU-AGC-GRC",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L3670",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "By NIST’s notice, FIPS 140-2 modules were accepted through 22 September 2026; after that they are on the Historical List, for existing applications only.",
      source: "nist-cmvp-overview",
      locator: "Fourth paragraph",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "Sellers of modules give 21 September 2026 as the day on which FIPS 140-2 certificates became historical.",
      source: "safelogic-fips-140-2-sunset",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "A certification is presumed adequate for an agency’s decision. An agency may still show a need for further security requirements.",
      source: "us-code-title-44-fedramp",
      locator: "Section 3613(e)(1) and (2)(B)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/authority/law/agencies.md?plain=1#L43",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The rules change often. Read here were version 2026.07.14.01 and the site of 13 August 2026; in the visible part of the changes in release 2026.11.02.01 none concerns the controls listed here.",
      source: "fedramp-rules-release-2026-11",
      locator: "Rules Changes",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
