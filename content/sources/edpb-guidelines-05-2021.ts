import type { SourceFile } from "../types";

export default {
  id: "edpb-guidelines-05-2021",
  title:
    "Guidelines 05/2021 on the Interplay between the application of Article 3 and the provisions on international transfers as per Chapter V of the GDPR",
  publisher: "European Data Protection Board",
  kind: "guide",
  url: "https://armingaud-avocat.fr/en/guidelines-05-2021-on-the-interplay-between-the-application-of-article-3-and-the-provisions-on-international-transfers-as-per-chapter-v-of-the-gdpr/",
  published: "2023-02-14",
  version: "2.0",
  interest: [],
  caution: "The executive summary was seen in an excerpt of a lawyer’s page that reprints the guidelines.",
} satisfies SourceFile;
