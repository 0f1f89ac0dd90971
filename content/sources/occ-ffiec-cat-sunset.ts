import type { SourceFile } from "../types";

export default {
  id: "occ-ffiec-cat-sunset",
  title: "Cybersecurity: FFIEC Cybersecurity Assessment Tool Sunset Statement",
  publisher: "Office of the Comptroller of the Currency, distributed by Publicnow",
  kind: "announcement",
  url: "https://publicnow.com/view/5A2A4D3EB070650726FC10C1D87B6640B36E981C",
  published: "2024-08-29",
  version: null,
  interest: [],
} satisfies SourceFile;
