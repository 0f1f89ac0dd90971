import type { SourceFile } from "../types";

export default {
  id: "white-case-filer-status",
  title: "The SEC’s filer status proposal: A path forward to simplify and reduce burdens",
  publisher: "White & Case",
  kind: "article",
  url: "https://www.whitecase.com/insight-alert/secs-filer-status-proposal-path-forward-simplify-and-reduce-burdens",
  published: null,
  version: null,
  interest: [],
  caution: "A law firm’s summary of a proposal that can change before it is adopted.",
} satisfies SourceFile;
