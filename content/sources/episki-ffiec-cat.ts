import type { SourceFile } from "../types";

export default {
  id: "episki-ffiec-cat",
  title: "Replacing the FFIEC CAT: What Banks Are Choosing, and Why CSF Alone Isn’t Enough",
  publisher: "Episki",
  kind: "article",
  url: "https://episki.com/now/replacing-ffiec-cat",
  published: null,
  version: null,
  interest: [],
  caution: "Describes the state in mid-2026. The publisher sells software for such programmes.",
} satisfies SourceFile;
