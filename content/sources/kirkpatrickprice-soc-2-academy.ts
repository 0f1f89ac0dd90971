import type { SourceFile } from "../types";

export default {
  id: "kirkpatrickprice-soc-2-academy",
  title: "SOC 2 Academy",
  publisher: "KirkpatrickPrice",
  kind: "article",
  url: "https://kirkpatrickprice.com/tag/soc-2-academy/",
  published: null,
  version: null,
  interest: [],
  caution:
    "An assessor’s series of 2019 that quotes each criterion; on the criteria of 2017, before the points of focus of 2022.",
} satisfies SourceFile;
