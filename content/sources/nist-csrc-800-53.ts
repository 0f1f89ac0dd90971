import type { SourceFile } from "../types";

export default {
  id: "nist-csrc-800-53",
  title: "NIST SP 800-53 Rev. 5, publication page",
  publisher: "National Institute of Standards and Technology, Computer Security Resource Center",
  kind: "announcement",
  url: "https://csrc.nist.gov/publications/detail/sp/800-53/rev-5/final",
  published: "2025-08-27",
  version: "with the planning note of 27 August 2025",
  interest: [],
  caution: "An excerpt of a saved copy was read.",
} satisfies SourceFile;
