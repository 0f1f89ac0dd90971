import type { FrameworkFile } from "../../types";

export default {
  id: "iso-27001",
  name: "ISO/IEC 27001:2022, Annex A",
  short: "ISO 27001",
  issuer: "International Organization for Standardization and International Electrotechnical Commission",
  binds:
    "Nobody by itself. It counts for whoever runs an information security management system by it, or has promised a certificate to customers or partners.",
  finding:
    "Nothing in Annex A orders mutual TLS: an organisation chooses controls by risk, and its Statement of Applicability says which of the 93 apply to it and why.",
  status: [
    {
      value: "The edition of 2022 was published on 25 October 2022.",
      state: "in-force",
      on: "2022-10-25",
      source: "rva-iso-27001-transition",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "The title page of the edition names October 2022 and the third edition, without a day.",
      source: "iso-27001-preview-scribd",
      locator: "Title page",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Amendment 1 of 23 February 2024 adds climate change to clauses 4.1 and 4.2. By this report no other clause is touched.",
      state: "in-force",
      on: "2024-02-23",
      source: "isto-climate-amendment",
      locator: "First paragraph and table of clauses 4.1 and 4.2",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "The transition from the edition of 2013 was limited to 36 months, to the end of October 2025.",
      source: "rva-iso-27001-transition",
      locator: "Most important data from the MD 26, second item",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Since 31 October 2025 certificates for the edition of 2013 are no longer valid; who missed the date starts again with a full audit.",
      state: "in-force",
      on: "2025-10-31",
      source: "bcmstack-iso-27001-deadline",
      locator: "What 31 October 2025 actually changed",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "In May 2026 the edition of 2022 with Amendment 1 was described as the current one. No later edition was found; the catalogue page of ISO could not be read.",
      source: "controlforge-iso-27001",
      locator: "Quick reference, year published and transition deadline",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value: "You run an information security management system by this standard because you have chosen to.",
      binding: "choice",
      source: "controlforge-iso-27001",
      locator: "Quick reference, mandatory or voluntary",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "You have promised a certificate in a contract or a tender.",
      binding: "contract",
      source: "controlforge-iso-27001",
      locator: "Quick reference, mandatory or voluntary",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  cautions: [
    {
      value:
        "The text of the standard is copyrighted. Here are its numbers and summaries in our own words, read second hand or in reprints of single sentences; check the official document before you rely on a detail.",
      source: "iso-27001-preview-scribd",
      locator: "Copyright notice",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "A control of Annex A is not mandatory. What is mandatory is to compare the controls that risk treatment has chosen with the annex and to justify each one left out.",
      source: "iso27001-zip-annex-a",
      locator: "Annex A, second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The comparison is asked by clause 6.1.3 c and kept in the Statement of Applicability, which is part of the documentation of the system. The question to a mesh is which line of it the mesh serves.",
      source: "tidal-iso-27001-annex-a",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Several public lists print the sentences of ISO/IEC 27002, which say “should”. In Annex A the same sentences say “shall”, once a control applies.",
      source: "prowler-iso-27001",
      locator: "Ids A.5.14 and A.8.24; compare the same controls at Adoptech",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L249",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "comparison",
    },
    {
      value:
        "One public mapping for Kubernetes gives A.8.22 the text of A.8.21. Do not import such a file without holding each line against the standard.",
      source: "prowler-iso-27001",
      locator: "Ids A.8.21 and A.8.22, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1331",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The list holds a small part of the 93 controls: those that traffic between services touches, and one that is easily taken for them, A.8.2. Most of the 37 organisational ones, and all on people and premises, are not in it.",
      source: "tidal-iso-27001-annex-a",
      locator: "Structure of Annex A",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies FrameworkFile;
