import type { FrameworkFile } from "../../types";

export default {
  id: "soc-2",
  name: "SOC 2, Trust Services Criteria 2017 (points of focus 2022)",
  short: "SOC 2",
  issuer: "AICPA, Assurance Services Executive Committee",
  binds:
    "Service organisations that have a report made on their controls, because customers ask for it or by their own choice. A bank mostly reads the reports of its suppliers; it needs one itself where it runs services for others.",
  finding:
    "SOC 2 prescribes no technical control: the criteria name what is to be reached, the organisation writes its controls, and a Type 2 report tests whether they worked over the whole period.",
  status: [
    {
      value: "The criteria of 2017 are required for reports on periods that end on or after 16 December 2018.",
      state: "in-force",
      on: "2018-12-16",
      source: "barnes-wendling-trust-services-criteria",
      locator: "Required 2017 Trust Services Criteria Date",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "In autumn 2022 the AICPA revised the points of focus and left the criteria as they were. No newer edition was found in November 2026.",
      source: "barr-advisory-soc-2-points-of-focus",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The criteria serve to evaluate and report on controls over security, availability, processing integrity, confidentiality or privacy.",
      source: "aicpa-trust-services-criteria",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  applies: [
    {
      value:
        "You run a service for other organisations, and they ask you for a SOC 2 report before or in the contract.",
      binding: "contract",
      sectors: ["payments", "technology"],
      source: "reciprocity-soc-2-type-2",
      locator: "Paragraph on voluntary use and on what enterprises ask of providers",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "You run a service for other organisations and choose to have your controls examined and reported on.",
      binding: "choice",
      sectors: ["payments", "technology"],
      source: "reciprocity-soc-2-type-2",
      locator: "Paragraph on voluntary use",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  cautions: [
    {
      value:
        "The text of the criteria is copyrighted. Here are their numbers and summaries in our own words, read in a reprint and second hand; check the official document before you rely on a detail.",
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_1 to cc_8_1",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L216",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Points of focus are characteristics to help with a criterion. They are not requirements, and not each of them needs a control.",
      source: "barr-advisory-soc-2-points-of-focus",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The criteria do not define the controls. The organisation identifies the controls it has designed and put into operation, and those are what is examined.",
      source: "linford-trust-services-criteria",
      locator: "Second paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "A Type 1 report is on the description and the design of controls. A Type 2 report is also on whether they operated effectively, so an export from one day is not evidence for it.",
      source: "ocd-tech-soc-2-reports",
      locator: "The Two Types of SOC 2 Reports",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Auditors draw samples from populations that have to be shown to be complete. Our reading for a mesh: policies, certificates and pods that live for hours need a record that is kept all through the period.",
      source: "keiter-soc-2-populations",
      locator: "Generating complete populations during the SOC 2 audit",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "A SOC 2 report is an examination under attestation standards (AT-C 105 and 205), and management chooses the categories. It is no certificate that a product could hold.",
      source: "roosa-soc-2",
      locator: "Second and last paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The reprint used here appears to hold the points of focus before 2022. The criteria are the same; single points of focus may read differently now.",
      source: "barr-advisory-soc-2-points-of-focus",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "FedRAMP’s Class A is meant for products that already have a SOC 2 Type II report.",
      source: "fedramp-2026-site",
      locator: "providers/start/class.md, Start with FedRAMP Class A Certification",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/providers/start/class.md?plain=1#L38",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
