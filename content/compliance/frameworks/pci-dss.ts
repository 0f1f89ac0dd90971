import type { FrameworkFile } from "../../types";

export default {
  id: "pci-dss",
  name: "PCI DSS v4.0.1",
  short: "PCI DSS",
  issuer: "PCI Security Standards Council",
  binds:
    "Whoever stores, processes or transmits payment card data, or can affect its security: merchants, processors, issuing and acquiring banks and their service providers. It binds through the rules of the card brands and the contracts that pass them on, such as those with acquirers, and not as a law of the Union.",
  finding:
    "PCI DSS requires encryption of card numbers on open, public networks; between services on a private network it is good practice, and what a mesh answers most directly is least privilege for service accounts.",
  status: [
    {
      value:
        "Version 4.0.1 was published in June 2024 as a limited revision of 4.0. It adds no requirement and deletes none.",
      source: "pci-ssc-v4-0-1-post",
      locator: "First paragraph",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "Version 4.0 was retired on 31 December 2024; since then 4.0.1 is the only active version.",
      state: "in-force",
      on: "2024-12-31",
      source: "paystrax-pci-dss",
      locator: "PCI DSS v4.0.1: Changes from January 1st, 2025; Compliance milestones",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "The retirement of version 4.0 on 31 December 2024 was announced together with 4.0.1.",
      source: "elliott-davis-pci-dss",
      locator: "Last paragraph before the disclaimer",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Fifty-one requirements were a best practice at first and are mandatory since 31 March 2025; among those listed here 4.2.1.1, 7.2.5, 7.2.5.1, 10.4.1.1 and 12.3.3.",
      source: "dionach-pci-dss",
      locator: "Overview, first paragraph and the list of key new requirements",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "From its date on, a future-dated requirement must be fully considered in an assessment; before, it may be marked as not applicable.",
      source: "pci-ssc-faq-1585",
      locator: "The answer, second paragraph",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The council asked for comments on version 4.0.1 from 3 June to 20 July 2026. No successor was found published in November 2026.",
      source: "bright-defense-pci-dss",
      locator: "Opening paragraph",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value: "You store, process or transmit payment card data, or can affect its security.",
      binding: "contract",
      source: "pci-dss-reprint-slidepub",
      locator: "Page 9, section 4, Scope of PCI DSS Requirements",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  cautions: [
    {
      value:
        "The text of the standard is copyrighted. Here are its numbers and summaries in our own words, read second hand or in excerpts; check the official document before you rely on a detail.",
      source: "pci-dss-reprint-slidepub",
      locator: "Page 9, copyright line",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Requirement 4 is about open, public networks; a link that is exposed to the internet or shared may count as one. A network shown to be private needs no encryption under it, but stays in scope.",
      source: "pci-ssc-faq-1045",
      locator: "The answer, second and third paragraph (it cites 4.1, the number before version 4.0)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Strong cryptography is defined by accepted algorithms, key strength and key management. The entry does not ask for a validated FIPS 140 module.",
      source: "pci-ssc-glossary",
      locator: "Strong Cryptography",
      url: "https://www.pcisecuritystandards.org/glossary/strong-cryptography/",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "In scope are also systems that provide security services, that segment, or that could affect the security of card data. By these words the control plane, certificate authority, injector and proxies that serve the cardholder environment are in scope, and a control plane shared with other namespaces needs a reasoned answer.",
      source: "pci-dss-reprint-slidepub",
      locator: "Page 9, section 4, Scope of PCI DSS Requirements",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "The council’s guidance on containers (September 2022) adds no requirement to the standard.",
      source: "csa-circle-pci-containers",
      locator: "The post, item 3, quoting the document",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "comparison",
    },
    {
      value: "That guidance advises container networks that deny by default.",
      source: "raesene-pci-kubernetes-network",
      locator: "Section 4.1",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "It also advises against certificate-based authentication where certificates cannot be revoked, and asks for their rotation. It speaks of orchestration tools; an assessor may put the same question to a mesh.",
      source: "raesene-pci-kubernetes-pki",
      locator: "Section 5.1",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "By the same guidance, higher-security components should, where practical, run on dedicated clusters; elsewhere workloads of different security levels are to be kept fully apart.",
      source: "raesene-pci-kubernetes-segmentation",
      locator: "Section 16.1",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "A second guidance document of the council, of September 2024, deals with scope and segmentation in cloud and zero-trust networks.",
      source: "usd-modern-networks",
      locator: "Third question and its answer",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "Texts that speak of PCI DSS 4.0 speak of a retired version. Since 4.0.1 adds and deletes no requirement, their numbers still lead to the right place.",
      source: "pci-ssc-v4-0-1-post",
      locator: "First paragraph",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
