import type { SourceFile } from "../types";

export default {
  id: "addleshaw-digital-omnibus",
  title: "EU Digital Omnibus: EDPB and EDPS joint opinion",
  publisher: "Addleshaw Goddard",
  kind: "article",
  url: "https://www.addleshawgoddard.com/en/insights/insights-briefings/2026/data-protection/eu-digital-omnibus-edpb-edps-joint-opinion",
  published: null,
  version: null,
  interest: [],
  caution: "A law firm’s summary of a proposal that can change before it is adopted.",
} satisfies SourceFile;
