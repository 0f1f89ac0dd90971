import type { FrameworkFile } from "../../types";

export default {
  id: "mas-trm",
  name: "MAS Technology Risk Management Guidelines, January 2021",
  short: "MAS TRM",
  issuer: "Monetary Authority of Singapore",
  binds:
    "Financial institutions that the Monetary Authority of Singapore regulates. The Guidelines are best practice without the force of law, but how well they are observed counts when MAS assesses the risk of an institution. The Notices beside them are binding.",
  finding:
    "The MAS Guidelines are best practice, not law. What binds a bank are MAS Notices, and none of the six measures of the one on cyber hygiene is encryption between services.",
  status: [
    {
      value: "Issued on 18 January 2021 and in effect since that day.",
      state: "in-force",
      on: "2021-01-18",
      source: "linklaters-mas-trm",
      locator: "Opening paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "The title page of the reprinted document gives January 2021.",
      source: "mas-trm-guidelines-2021",
      locator: "Title page and contents",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "An engineer’s summary that was checked in October 2026 still gives the text of 18 January 2021.",
      source: "kiro-banking-mas-trm",
      locator: "First paragraph; last line, “verified 2026-10-08”",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The Notices beside the Guidelines carry new numbers since 10 May 2024: for banks FSM-N05 on technology risk management, before 644, and FSM-N06 on cyber hygiene, before 655.",
      source: "mas-cyber-security-page",
      locator: "Regulations and Guidance, table, row Banks",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "A change to the Notices is proposed: on 10 June 2026 MAS opened a consultation on those on technology risk management, until 31 July 2026. It reaches from an inventory that includes cryptographic assets to system and security monitoring. No outcome was found, and the Guidelines are not part of it.",
      state: "proposed",
      on: "2026-06-10",
      source: "allen-gledhill-mas-trm-notices",
      locator: "First two paragraphs; IT asset management",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value: "You are a financial institution that MAS regulates.",
      binding: "guidance",
      sectors: ["bank", "payments", "investment", "insurance"],
      regions: ["singapore"],
      source: "linklaters-mas-trm",
      locator: "Scope, first item",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "You are an overseas branch or subsidiary of such an institution and provide IT services to it. The Guidelines do not apply to you as such; the institution should see to it that your practice stays in line with them.",
      binding: "guidance",
      sectors: ["bank", "payments", "investment", "insurance"],
      regions: ["eu", "us", "elsewhere"],
      source: "linklaters-mas-trm",
      locator: "Scope, second item",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  cautions: [
    {
      value:
        "Guidelines of MAS have no statutory force: not following them is no offence and carries no civil penalty. MAS may still take it into account and ask for measures. A breach of a Notice is an offence.",
      source: "baker-mckenzie-mas-guidelines",
      locator: "First, second and third paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "The Notices on cyber hygiene have applied since 6 August 2020.",
      source: "waystone-mas-cyber-hygiene",
      locator: "First paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "They ask for six things: secured administrative accounts, security patches, written security standards, defence of the network perimeter, malware protection and multi-factor authentication. Encryption between services is not among them.",
      source: "deloitte-mas-cyber-hygiene",
      locator: "List of the six practices",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The Notice on technology risk management asks, among other things, for the protection of customer information from unauthorised access or disclosure, and for highly available critical systems. A mesh can be part of such protection; the Notice was not read.",
      source: "waystone-mas-cyber-hygiene",
      locator: "Difference between the Notice on Cyber Hygiene and the Technology Risk Management Notice",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "The text of the Guidelines could not be read. Chapters are from MAS’s own contents; section and paragraph numbers are as others report them, so check each against the document on mas.gov.sg.",
      source: "mas-trm-response-2021",
      locator: "Contents, chapters 3 to 13",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Published lists number the chapters differently: one puts access control under 12 and network security under 10.3. Take a number only together with its title.",
      source: "art-of-service-mas-trm",
      locator: "Framework Domains",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value: "One consultancy speaks of Guidelines revised in July 2025. No such text was found.",
      source: "infinite-cybersecurity-mas-notice-655",
      locator: "What Is MAS Notice 655, second paragraph",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "By a vendor’s reading, the Guidelines contain no specific controls: each institution makes its own to meet the recommendations of a section.",
      source: "cyscale-mas-trm",
      locator: "Paragraph after the list of 13 sections",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies FrameworkFile;
