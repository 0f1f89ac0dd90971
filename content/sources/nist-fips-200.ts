import type { SourceFile } from "../types";

export default {
  id: "nist-fips-200",
  title: "FIPS 200: Minimum Security Requirements for Federal Information and Information Systems",
  publisher: "National Institute of Standards and Technology",
  kind: "standard",
  url: "https://csrc.nist.gov/pubs/fips/200/final",
  published: "2006-03-09",
  version: "March 2006",
  interest: [],
  caution:
    "Read in a saved copy that was converted to text. It still names the act of 2002, which the act of 2014 has replaced.",
} satisfies SourceFile;
