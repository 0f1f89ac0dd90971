import type { SourceFile } from "../types";

export default {
  id: "tidal-iso-27001-annex-a",
  title: "The Standard itself, Annex A",
  publisher: "Tidal Control",
  kind: "guide",
  url: "https://help.tidalcontrol.com/frameworks/ISO27001/the-standard-itself-annex-a",
  published: null,
  version: null,
  interest: [],
  caution: "Help page of a vendor of compliance software.",
} satisfies SourceFile;
