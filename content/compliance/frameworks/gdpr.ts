import type { FrameworkFile } from "../../types";

export default {
  id: "gdpr",
  name: "GDPR (EU) 2016/679",
  short: "GDPR",
  issuer: "European Parliament and Council of the European Union",
  binds:
    "Controllers and processors established in the Union, and those elsewhere that offer goods or services to people in the Union or monitor their behaviour there. A bank is a controller for the data of its customers and staff.",
  finding:
    "The GDPR names encryption as an example of a measure, to be chosen by risk. No article orders it for traffic between services, and none asks for a log of requests.",
  status: [
    {
      value: "In force, and applied since 25 May 2018, directly in every Member State.",
      state: "in-force",
      on: "2018-05-25",
      source: "eu-gdpr",
      locator: "Article 99 and the closing sentence",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A change is proposed: the Digital Omnibus would let controllers report only breaches with a high risk, within 96 hours instead of 72.",
      state: "proposed",
      source: "addleshaw-digital-omnibus",
      locator: "List of proposals the opinion welcomes, “Data breach notifications”",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "In June 2026 no agreement had been reached on the part of the Digital Omnibus that changes data law; no later adoption was found.",
      source: "noerr-digital-omnibus",
      locator: "Opening paragraph",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value: "You are established in the Union and process personal data there, of customers or of staff.",
      binding: "law",
      regions: ["eu"],
      source: "eu-gdpr",
      locator: "Article 3(1)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "You offer goods or services to people in the Union, or monitor their behaviour there, from an establishment elsewhere.",
      binding: "law",
      regions: ["us", "singapore", "elsewhere"],
      source: "eu-gdpr",
      locator: "Article 3(2)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  cautions: [
    {
      value:
        "A network address or another online identifier can be personal data. Access logs and traces then need a purpose, a time limit and protection of their own.",
      source: "eu-gdpr",
      locator: "Article 4(1), online identifier; Recital 30, internet protocol addresses; Article 5(1)(b), (c) and (e)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Keeping networks secure can be a legitimate interest for processing, to the extent that it is strictly necessary and proportionate.",
      source: "eu-gdpr",
      locator: "Recital 49",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The list holds the articles that traffic between services touches. Legal bases, the rights of the people concerned, impact assessments and most duties of the controller are not in it.",
      source: "eu-gdpr",
      locator: "Table of contents, chapters II to IV",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;
