import type { FrameworkFile } from "../../types";

export default {
  id: "swift-cscf",
  name: "SWIFT Customer Security Controls Framework v2026",
  short: "SWIFT CSCF",
  issuer: "SWIFT",
  binds:
    "Every institution that sends or receives messages over the SWIFT network. Which controls count depends on its architecture type, from A1 with both interfaces on its premises to B with no local component.",
  finding:
    "For 2026 the control on data flows between SWIFT and the back office became mandatory, in phases and not for architecture type B; a mesh can protect those flows whose two ends run in it, and it does not make a secure zone.",
  status: [
    {
      value: "Version 2026 was published on 1 July 2025.",
      source: "isecauditors-swift-cscf-2026",
      locator: "CSCF 2026, first paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "Attestations against version 2026 are open from 1 July to 31 December 2026.",
      state: "in-force",
      on: "2026-07-01",
      source: "elevate-swift-csp-framework",
      locator: "What the SWIFT CSP Framework Requires, second paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "The attestation for 2026 is due by 31 December 2026, supported by an independent assessment.",
      state: "future",
      on: "2026-12-31",
      source: "elevate-swift-csp-framework",
      locator: "What the SWIFT CSP Framework Requires, second paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "Of its 32 controls 26 are mandatory and 6 advisory; in version 2025 it was 25 and 7.",
      source: "elevate-swift-csp-2026",
      locator: "What Changed in SWIFT CSP 2026",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "Control 2.4 moved from advisory to mandatory. For architecture type B it is not applicable.",
      source: "isecauditors-swift-cscf-2026",
      locator: "Mandatory nature of Control 2.4, Back Office Data Flow Security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "One public summary contradicts itself: its table marks 2.4 as mandatory for type B too, its overview says not applicable. The assessor’s reading is followed here.",
      source: "legal-skills-swift-csp",
      locator: "references/swift-controls.md, Architecture Applicability Matrix; against it SKILL.md, Current Status",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/references/swift-controls.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Legacy direct flows stay advisory; a tentative date of 2028 is named for making them mandatory.",
      state: "proposed",
      source: "foregenix-cscf-2-4",
      locator: "2028 (Tentative): Legacy Flow Coverage",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "By mid-September 2026 a public summary had found no confirmation of a version 2027; the public document centre of SWIFT still listed 2026 as the latest. No later source was found; users see new versions in the Knowledge Centre.",
      source: "legal-skills-swift-csp",
      locator: "SKILL.md, Current Status, item on CSCF v2027",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/SKILL.md",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value: "You send or receive messages over the SWIFT network, also when a service provider connects you.",
      binding: "contract",
      sectors: ["bank", "payments", "investment"],
      source: "elevate-swift-csp-framework",
      locator: "Who Must Comply With the SWIFT CSP",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  cautions: [
    {
      value:
        "The text of version 2026 lies in SWIFT’s Knowledge Centre behind a login and was not read. Here are numbers, titles and what assessor firms report; check scope and duty of each control there.",
      source: "legal-skills-swift-csp",
      locator: "references/swift-controls.md, note at the head",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/references/swift-controls.md",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Where a control is told from its text, it is from a reprint of version 2022. In it 2.4 was advisory and middleware was in scope of several controls as advice only.",
      source: "securitm-swift-cscf-2022",
      locator: "Control Definition of 2.4A, In-scope components",
      url: "https://service.securitm.ru/docs/cscf-v2022/2-2-4a-back-office-data-flow-security",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "By one assessor’s report, what 2.4 makes mandatory for 2026 is the protection of bridging servers, and of direct flows that have no modern protection from end to end. How that goes together with the legacy direct flows that another calls advisory, it does not say.",
      source: "worldinformatix-csp-2026",
      locator: "Section 1, Back Office Data Flow Security Is Now Mandatory",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "One summary adds that flows from a bridging server to the first back-office system are not yet mandatory either. The phases are in Appendix H of the framework; settle them with the assessor.",
      source: "legal-skills-swift-csp",
      locator: "references/swift-controls.md, Control 2.4, v2026 scope notes",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/references/swift-controls.md",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Client connectors, such as middleware, file transfer clients and API endpoints, were in scope as advice only; since version 2026 several controls bind them. Such a component may run in a cluster.",
      source: "worldinformatix-csp-2026",
      locator: "Section 2, Customer Client Connectors",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Such a connector may turn an institution of type B into one of type A4. Settle the type before the list of controls is read.",
      source: "usd-swift-cscf-2026",
      locator: "What changes does CSCFv2026 introduce?, second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Who reaches SWIFT or a provider by browser only, without flows between applications, was told in 2025 not to be affected by that change.",
      source: "usd-swift-cscf-2025-type-b",
      locator: "Who Is Affected?, second case",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Most users need an independent assessment, and a missing or negative attestation can be reported, also to supervisors. A mesh gives the assessor evidence for single flows, not an answer to a control.",
      source: "bdo-jersey-swift-csp",
      locator: "What the CSP requires, items 2 and 3",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies FrameworkFile;
