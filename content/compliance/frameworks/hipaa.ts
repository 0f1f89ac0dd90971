import type { FrameworkFile } from "../../types";

export default {
  id: "hipaa",
  name: "HIPAA Security Rule, 45 CFR Part 164 Subpart C",
  short: "HIPAA",
  issuer: "United States Department of Health and Human Services",
  binds:
    "Health plans, health care clearinghouses, providers that use the standard electronic transactions, and the business associates of all three, for health information in electronic form. A bank can be bound where it works for one of them beyond processing payments.",
  finding:
    "The Security Rule makes no exception for internal networks, but it leaves encryption in transit addressable: assess it, then implement it, or document why not and take an equivalent measure where that is reasonable.",
  status: [
    {
      value:
        "In force. Most covered entities have had to comply since 20 April 2005, small health plans since 20 April 2006.",
      state: "in-force",
      on: "2005-04-20",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.318(a) to (c)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-318-compliance-dates.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Since the amendment of January 2013 the text names business associates beside covered entities.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.302 and its note, 78 FR 5693",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-302-applicability.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The amended rules had to be complied with by 23 September 2013.",
      source: "vorys-hipaa-omnibus-banks",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "A change is proposed: the notice of 6 January 2025 took comments until 7 March 2025.",
      state: "proposed",
      on: "2025-01-06",
      source: "us-federal-register-2025-hipaa-proposal",
      locator: "Title, action and dates, page 898",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "The proposal would end the distinction between required and addressable and would require encryption, with limited exceptions.",
      source: "iapp-hipaa-proposal",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "It would also require network segmentation that isolates health information.",
      source: "deltarcm-hipaa-proposal",
      locator: "What Changed (So Far)",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "On 18 June 2026 there was neither a final rule nor a withdrawal; the date of May 2026 in the regulatory agenda had passed.",
      source: "person-centered-tech-hipaa-proposal",
      locator: "Opening; Where Things Actually Stand",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "A second source of June 2026 also calls it a proposed rule that is not final. Nothing later was found in November 2026.",
      source: "medcurity-hipaa-proposal",
      locator: "Status line and first paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value:
        "You are a health plan, a health care clearinghouse, or a provider that sends health information electronically in a standard transaction.",
      binding: "law",
      sectors: ["health", "insurance"],
      regions: ["us"],
      source: "us-cfr-45-parts-160-164",
      locator: "§ 160.102(a)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/160-102-applicability.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You create, receive, keep or transmit health information on behalf of such an entity in the United States, or of one of its contractors, and do more for it than process payments.",
      binding: "law",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 160.102(b) with § 160.103, Business associate; for payments 42 U.S.C. 1320d-8",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/160-103-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  cautions: [
    {
      value:
        "To the extent that a bank authorises, processes, clears, settles, bills, transfers, reconciles or collects payments, the rules do not apply to those activities.",
      source: "us-code-title-42-section-1320d-8",
      locator: "Opening words and paragraphs (1) and (2)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A bank that does more, such as keeping the accounts receivable of a provider, can be a business associate.",
      source: "physicians-practice-banks-hipaa",
      locator: "General rule and its exceptions, quoting 78 FR 5575",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Standards have to be complied with. Below them stand implementation specifications, each marked as required or as addressable.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.306(c) and (d)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-306-security-general.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Addressable means: assess whether it is reasonable and appropriate; if so, implement it; if not, document why and implement an equivalent measure where that is reasonable and appropriate.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.306(d)(3)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-306-security-general.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The standards on audit controls, § 164.312(b), and on authentication, § 164.312(d), have no specification below them, so nothing in them is addressable.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(b) and (d); for the duty to comply § 164.306(c)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Size, complexity, technical infrastructure, cost and risk decide which measures are chosen.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.306(b)(2)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-306-security-general.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The media that count name private networks, leased lines and intranets besides the internet. Traffic between services of one company is not left out.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 160.103, Electronic media, paragraph (2)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/160-103-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A request path, a log line or a trace that identifies a patient is protected health information itself, so the log store comes under the rule.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 160.103, Protected health information; § 164.302",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/160-103-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The list holds the sections that traffic between services touches. Risk analysis, contracts, emergency access, automatic logoff, stored data and the physical safeguards are not in it.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.308, § 164.310, § 164.312(a)(2)(ii) to (iv)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-308-administrative-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
