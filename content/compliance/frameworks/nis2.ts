import type { FrameworkFile } from "../../types";

export default {
  id: "nis2",
  name: "NIS2, Directive (EU) 2022/2555, with Implementing Regulation (EU) 2024/2690",
  short: "NIS2",
  issuer: "European Parliament and Council of the European Union, and the European Commission",
  binds:
    "Through national law, organisations of a type listed in its annexes that are of medium size or larger, and some of any size. Banks are on the list, but DORA takes the place of Articles 21 and 23 for them. Regulation 2024/2690 binds directly, and only providers of digital infrastructure, managed services and a few online services.",
  finding:
    "For a bank, DORA takes the place of NIS2’s Articles 21 and 23. The wording under NIS2 that comes closest to a mesh, trusted channels with identified end points in Regulation 2024/2690, binds cloud, data centre, managed service and like providers, not banks.",
  status: [
    {
      value:
        "In force since 16 January 2023, the twentieth day after its publication. It is addressed to the Member States; what an organisation has to do stands in national law.",
      state: "in-force",
      on: "2023-01-16",
      source: "eu-nis2-directive",
      locator: "Articles 45 and 46; published in OJ L 333 of 27 December 2022",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L1218",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Member States had to adopt their measures by 17 October 2024 and to apply them from 18 October 2024.",
      state: "in-force",
      on: "2024-10-18",
      source: "eu-nis2-directive",
      locator: "Article 41(1)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L1192",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Regulation 2024/2690 has effect since 7 November 2024, for the providers named in its title.",
      state: "in-force",
      on: "2024-11-07",
      source: "eu-nis2-implementing-regulation",
      locator: "Head of the document: title; legal status, “Date of effect”",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "A collection of EU law lists Regulation 2024/2690 as in force.",
      source: "legalize-nis2-implementing-regulation",
      locator: "Head of the page, State",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Transposition is late and counts differ. One source says that 21 of the 27 Member States had transposed the directive as of early 2026.",
      source: "light-of-law-nis2",
      locator: "The Transposition Picture, “As of early 2026”",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Another says that roughly two thirds of the 27 Member States had completed it as of June 2026. Look up the state of each country you work in.",
      source: "enactia-nis2-tracker",
      locator: "First paragraph and note",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "A change is proposed: on 20 January 2026 the Commission put forward targeted amendments to NIS2, together with a new Cybersecurity Act.",
      state: "proposed",
      on: "2026-01-20",
      source: "mayer-brown-eu-cybersecurity-package",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "In May 2026 the amendment, COM(2026) 13, was before the European Parliament, with political agreement aimed at for early 2027; no adoption was found. It would let the Commission’s technical requirements under Article 21 become a ceiling for national ones.",
      source: "ctipilot-nis2-amendment",
      locator: "First paragraph, introduction and item 3",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value:
        "You provide cloud computing, data centre or managed services, or another service named in the title of Regulation 2024/2690, in the Union, and are of medium size or larger or covered regardless of size.",
      binding: "law",
      sectors: ["technology"],
      regions: ["eu"],
      source: "eu-nis2-implementing-regulation",
      locator: "Title; for the size Article 2(1) and (2) of the directive",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "You offer such a service within the Union without being established there, and have to name a representative in it.",
      binding: "law",
      sectors: ["technology"],
      regions: ["us", "singapore", "elsewhere"],
      source: "eu-nis2-directive",
      locator: "Article 26(1)(b) and (3)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L924",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You are of another type listed in the annexes of the directive, of medium size or larger or covered regardless of size, and work in the Union. Then national law binds you, and Regulation 2024/2690 does not.",
      binding: "law",
      sectors: ["technology", "health", "public"],
      regions: ["eu"],
      source: "eu-nis2-directive",
      locator: "Articles 2(1) and (2) and 3; Annexes I and II",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L332",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You are part of a financial group in the Union, and a company of the group that DORA does not cover, such as one that runs cloud or managed services, is of a listed type and of a size that the directive covers.",
      binding: "law",
      sectors: ["bank", "payments", "investment", "insurance"],
      regions: ["eu"],
      source: "eu-nis2-directive",
      locator: "Article 4(1), second sentence; Annex I, points 8 and 9; for the size Article 2(1) and (2)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L414",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  cautions: [
    {
      value:
        "For financial entities under DORA, Member States should not apply the directive’s provisions on risk management, reporting, supervision and enforcement; DORA’s apply instead. A bank reads DORA and its technical standards first.",
      source: "eu-nis2-directive",
      locator: "Recital 28; Article 4(1) and (2)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L81",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "DORA says the same of itself: for financial entities that are essential or important entities, it is the sector-specific act in the sense of Article 4 of the directive.",
      source: "eu-dora-article-1",
      locator: "Article 1(2)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/dora.yaml#L8016",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Credit institutions, operators of trading venues and central counterparties are still listed in Annex I. Payment institutions and insurers are not on that list under banking or market infrastructure.",
      source: "eu-nis2-directive",
      locator: "Annex I, points 3 and 4",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L1279",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The rows that begin with “Annex” are from Regulation 2024/2690. They bind providers of DNS, domain name registries, cloud, data centre, content delivery, managed and managed security services, online marketplaces, search engines, social networks and trust services. For all others they are a reference at most.",
      source: "eu-nis2-implementing-regulation",
      locator: "Title",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Whether the group’s own IT company is a managed service provider depends on the definition, and on how national law reads it: services for the installation, management, operation or maintenance of systems at customers or from afar.",
      source: "eu-nis2-directive",
      locator: "Article 6(39)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L485",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Measures are to be appropriate and proportionate: the state of the art, the cost, exposure, size and likely harm all count. No measure in Article 21 is a fixed technical control.",
      source: "eu-nis2-directive",
      locator: "Article 21(1)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L816",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Recital 89 names zero-trust principles, network segmentation and identity management among basic cyber hygiene. A recital explains and does not oblige.",
      source: "eu-nis2-directive",
      locator: "Recital 89",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L203",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The list holds the points that traffic between services touches. Incident reporting, supply chain, business continuity, training and the duties of the management body are not in it.",
      source: "eu-nis2-directive",
      locator: "Articles 20, 21(2)(a) to (g) and 23",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L816",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
