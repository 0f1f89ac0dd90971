import type { SourceFile } from "../types";

export default {
  id: "nist-oscal-content-800-53",
  title: "OSCAL content: NIST SP 800-53 Revision 5 catalogue and SP 800-53B baselines",
  publisher: "National Institute of Standards and Technology",
  kind: "standard",
  url: "https://github.com/usnistgov/oscal-content/tree/88bb8deeaa815f8914d68ea7e31a622ebbc1719d/nist.gov/SP800-53/rev5",
  published: "2024-02-13",
  version: "release 5.1.1+u4 at commit 88bb8de",
  interest: [],
  caution:
    "NIST’s own texts as data, in the public domain. Read were the resolved baselines and profiles of release 5.1.1; controls in no baseline in the catalogue of tag v1.0.0, release 5.0.1. Of the files of release 5.2.0 only excerpts of the metadata were seen.",
} satisfies SourceFile;
