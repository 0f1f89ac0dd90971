import type { FrameworkFile } from "../../types";

export default {
  id: "nist-800-53",
  name: "NIST SP 800-53 Revision 5, Release 5.2.0",
  short: "NIST 800-53",
  issuer: "National Institute of Standards and Technology, United States",
  binds:
    "Agencies of the United States government for systems that are no national security systems, and through contracts those who run such systems for them. A bank that is neither follows it by choice.",
  finding:
    "IA-9, the control nearest to the identity a mesh gives a workload, is in no baseline of SP 800-53B, so it counts only where an organisation adds it; in the moderate and high baselines a mesh comes nearest to SC-8, SC-23 and AC-4, and none of the three is in the low one.",
  status: [
    {
      value:
        "Release 5.2.0 was issued on 27 August 2025. It adds SA-15(13), SA-24 and SI-2(7) and revises SI-7(12). Of the controls listed here it changes only lists of related controls, at AU-2 and AU-3.",
      state: "in-force",
      on: "2025-08-27",
      source: "nist-csrc-800-53",
      locator: "Planning Note (08/27/2025)",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "The release before, 5.1.1 of 7 November 2023, was the first to be issued through NIST’s online reference tool. Who already uses Revision 5 may put off its changes until Release 6.0.0.",
      source: "nist-csrc-release-5-1-1",
      locator: "First to third paragraph",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "NIST’s machine-readable low baseline, in a copy last modified on 22 October 2026, is still of version 5.2.0. No later release and no date for Release 6.0.0 was found.",
      source: "nist-oscal-content-800-53",
      locator: "LOW baseline profile on the main branch, metadata: title, last-modified, version",
      url: "https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_LOW-baseline_profile.json",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  applies: [
    {
      value: "You are an agency of the United States government, and the system is no national security system.",
      binding: "law",
      sectors: ["public"],
      regions: ["us"],
      source: "nist-fips-200",
      locator: "6. Applicability; 8. Implementations",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "You run an information system, or hold information, on behalf of such an agency.",
      binding: "contract",
      sectors: ["technology"],
      source: "us-code-title-44-chapter-35",
      locator: "§ 3554(a)(1)(A), information and systems of contractors and of others on behalf of an agency",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title44-section3554&num=0&edition=prelim",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "You are not bound by it, and take your controls from its catalogue all the same.",
      binding: "choice",
      source: "nist-fips-200",
      locator: "6. Applicability, last sentence, on private sector organizations; 8. Implementations",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  catalogue:
    "https://raw.githubusercontent.com/usnistgov/oscal-content/88bb8deeaa815f8914d68ea7e31a622ebbc1719d/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json",
  cautions: [
    {
      value:
        "A baseline is a starting point for selection, meant to be tailored to mission and risk. “In the moderate baseline” does not mean that a system has the control, nor that it needs no other.",
      source: "nist-csrc-800-53b",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "IA-9 and AC-4(21) are in none of the four baselines of SP 800-53B, SC-7(21) and SI-4(10) in the high one only. A mapping that counts controls should say against which baseline it counts.",
      source: "nist-oscal-content-800-53",
      locator: "Baseline profiles LOW, MODERATE, HIGH and PRIVACY, with-ids",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Most controls leave parameters for the organisation to fill: which flows, which devices, which cryptography, how often. The description of a product can propose values and cannot decide them.",
      source: "nist-oscal-content-800-53",
      locator: "Parameters of ac-4, ia-3, sc-13 and au-2",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Since release 5.1.1 NIST also writes numbers with leading zeros. AC-04(21), AC-4(21) and, in OSCAL, ac-4.21 are one control.",
      source: "nist-oscal-content-800-53",
      locator: "Catalogue on the main branch, metadata, revisions, remarks on 5.1.1",
      url: "https://raw.githubusercontent.com/usnistgov/oscal-content/master/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "The texts of the controls were read in NIST’s data of release 5.1.1, those of IA-9 and AC-4(21) in 5.0.1, and IA-9 and AC-4 in a reprint of 5.2.0 as well. NIST names no change of their wording in 5.2.0.",
      source: "nist-csrc-800-53",
      locator: "Planning Note (08/27/2025)",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "NIST’s zero-trust model for cloud-native applications says that policies by identity alone cannot be adopted yet, and requires network-tier and identity-tier policies together. A mesh is the identity tier.",
      source: "nist-sp-800-207a",
      locator:
        "Limitations of Identity-Based Segmentation Policies for Enterprise ZTA; Multi-Tier Policies for Enterprise ZTA; pages 9 and 10",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The same text recommends what the controls leave open: encryption between any two service endpoints wherever they are, a short-lived identity proven at each connection, and rules between services by that identity. These are recommendations and no controls.",
      source: "nist-sp-800-207a",
      locator: "ID-SEG-REC-1 to ID-SEG-REC-3, page 8",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "It considers meshes with sidecars only. The kind without sidecars is set aside because its use was at an early stage; the text is of September 2023.",
      source: "nist-sp-800-207a",
      locator: "Page 4, first paragraph, before Target Audience",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A later guideline, SP 800-233 of October 2024, compares the proxy models of meshes by a threat analysis and advises by the risk profile of applications. Only its abstract was read here.",
      source: "nist-sp-800-233",
      locator: "Abstract",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Published mappings can say more than their checks look at. In one for Istio, since removed, the check of FIPS behind SC-13 and those behind SC-7(8) were empty placeholders, AU-3 rested on a tracing setting, and CM-5 on the existence of one authorization policy.",
      source: "defense-unicorns-istio-oscal",
      locator:
        "src/istio/oscal-component.yaml, control-ids sc-13, sc-7.8, au-3 and cm-5; compliance/validations/istio, fips-evaluation, egress-gateway-exists-and-configured, external-traffic-managed, tracing-logging-support and rbac-enforcement-check",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A check that all mutual TLS policies are strict passes when there is none. That was the check behind SC-8 in the same mapping.",
      source: "defense-unicorns-istio-oscal",
      locator: "compliance/validations/istio/enforce-mtls-strict/validation.yaml, result_all_strict",
      url: "https://github.com/defenseunicorns/uds-core/blob/f144a10515733852e213755e16e53221c81a04be/compliance/validations/istio/enforce-mtls-strict/validation.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
