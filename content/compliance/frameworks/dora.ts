import type { FrameworkFile } from "../../types";

export default {
  id: "dora",
  name: "DORA, Regulation (EU) 2022/2554, with the RTS (EU) 2024/1774",
  short: "DORA",
  issuer: "European Parliament and Council of the European Union; the RTS by the European Commission",
  binds:
    "Financial entities in the Union: banks, payment and electronic money institutions, investment firms, insurers and fifteen further kinds. It reaches their ICT providers through contracts, and those designated as critical through direct oversight.",
  finding:
    "DORA’s technical standard asks for rules on the encryption of internal network connections, set by data classification and risk. A mesh can carry out such a rule; the policy, its approval and its exceptions stay with the financial entity.",
  status: [
    {
      value: "Applies since 17 January 2025, directly in every Member State; in force since 16 January 2023.",
      state: "in-force",
      on: "2025-01-17",
      source: "eu-dora",
      locator: "Article 64; for the day of entry into force the field entry_into_force of the copy that was read",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The technical standard on ICT risk management, Delegated Regulation (EU) 2024/1774, is in force since 15 July 2024, the twentieth day after its publication. It names no later date of its own.",
      source: "eu-dora-rts",
      locator: "Article 42; for the day the field entry_into_force of the copy that was read",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A change is proposed: under the Digital Omnibus, incident reports under DORA would go through one entry point, together with those under NIS2 and GDPR.",
      state: "proposed",
      source: "slaughter-may-single-entry-point",
      locator: "Opening paragraph; “Which regulations does this affect?”",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "In 2026 the change was still commented on as a proposal; no adoption was found. By these comments it is about where to report, not about the requirements listed here.",
      source: "taylor-wessing-incident-reporting",
      locator: "“Current challenge”, last paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The European Supervisory Authorities published a first list of 19 critical ICT providers on 18 November 2025, large cloud providers among them. No later list was found.",
      source: "tlt-critical-providers",
      locator: "First and second paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value:
        "You are a bank, payment or electronic money institution, investment firm, insurer or another financial entity of Article 2, in the Union.",
      binding: "law",
      sectors: ["bank", "payments", "investment", "insurance"],
      regions: ["eu"],
      source: "eu-dora",
      locator: "Article 2(1)(a) to (t) and 2(2); exclusions in 2(3) and 2(4)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You provide ICT services to financial entities in the Union. Its requirements reach you through the terms that their contracts have to contain, wherever you are established.",
      binding: "contract",
      sectors: ["technology"],
      source: "eu-dora",
      locator: "Articles 2(1)(u), 3(19), 3(21), 3(24), 28 and 30",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You have been designated as a critical ICT third-party service provider. You are then under the direct oversight of the European Supervisory Authorities.",
      binding: "law",
      sectors: ["technology"],
      source: "eu-dora",
      locator: "Articles 1(1)(c), 3(23), 31(1) and 31(5)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  cautions: [
    {
      value:
        "DORA goes before NIS2 for financial entities: it counts as the sector-specific act, so the duties of NIS2 on risk management and incident reporting do not apply to them where DORA covers the same. Other companies of a banking group can still be under NIS2.",
      source: "eu-dora",
      locator: "Article 1(2); Recital 16, lex specialis",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "NIS2 itself gives way where a sector-specific act asks for measures or reports of at least equivalent effect, its rules on supervision and enforcement included; entities that such an act does not cover stay under NIS2.",
      source: "eu-nis2-directive",
      locator: "Article 4(1) and 4(2)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Small entities of Article 16, such as small and non-interconnected investment firms and exempted payment institutions, have a simplified framework. The articles 5 to 15 of DORA do not apply to them, and for them the RTS has its own Title III instead of the articles of the RTS listed here. The articles of DORA on incidents, testing, providers and contracts stay, with the reliefs that they name.",
      source: "eu-dora",
      locator: "Article 16(1); for what remains Articles 17, 24, 25, 28 and 30; for the RTS its Title III",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Everything is to be done in proportion to size, risk profile, nature, scale and complexity. Much of the RTS depends on two decisions of the entity: its data classification and its ICT risk assessment.",
      source: "eu-dora",
      locator: "Article 4(1) and 4(2); for the RTS its Articles 1, 6(2), 13(e) and 14(2)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "“Critical or important function” decides much here: the certificate register, the six-monthly review of filters, yearly tests and exit plans. The entity itself decides which functions are.",
      source: "eu-dora",
      locator: "Article 3(22); Articles 8(1), 24(6) and 28(8); for the RTS its Articles 7(4), 13 and 21(e)(iv)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A mesh is itself software that the entity has to govern: recorded as an asset, scanned for vulnerabilities at least weekly where it supports critical or important functions, patched by set deadlines, its open-source libraries tracked.",
      source: "eu-dora-rts",
      locator: "Articles 4(2)(b), 10(2)(b) and (d) with the subparagraphs on them, 10(4)(d)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The RTS asks for criteria for cryptographic techniques that take leading practices and standards into account. It names no validation scheme such as FIPS 140.",
      source: "eu-dora-rts",
      locator: "Article 6(3)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The ICT risk management framework, and with it these policies, is reviewed at least once a year, and after major incidents, supervisory instructions and findings from tests or audits. Microenterprises review it periodically.",
      source: "eu-dora",
      locator: "Article 6(5); for the policies Article 2(2)(j) of the RTS",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The list holds the articles that traffic between services touches. Governance, asset management, patches, backup details, reporting deadlines, threat-led penetration tests and oversight are not in it, or only as a row that a mesh does not answer. Of Article 13 of the RTS it leaves out access of devices to the network (d), network design (f), connections to the internet and other outside networks (g), baselines and hardening (k), sessions (l) and service agreements (m).",
      source: "eu-dora",
      locator: "Chapters II to V; for the RTS its Article 13, first subparagraph",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
