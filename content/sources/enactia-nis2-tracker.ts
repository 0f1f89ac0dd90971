import type { SourceFile } from "../types";

export default {
  id: "enactia-nis2-tracker",
  title: "NIS2 transposition tracker",
  publisher: "Enactia",
  kind: "article",
  url: "https://enactia.com/?p=22129",
  published: null,
  version: "snapshot of June 2026",
  interest: [],
  caution: "Calls itself a point-in-time snapshot and refers to the Commission’s page for the state that counts.",
} satisfies SourceFile;
