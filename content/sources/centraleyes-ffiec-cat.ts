import type { SourceFile } from "../types";

export default {
  id: "centraleyes-ffiec-cat",
  title: "FFIEC Will Sunset the Cybersecurity Assessment Tool: Everything You Need to be Prepared",
  publisher: "Centraleyes",
  kind: "article",
  url: "https://www.centraleyes.com/ffiec-the-cybersecurity-assessment-tool/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
