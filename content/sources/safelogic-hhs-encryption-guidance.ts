import type { SourceFile } from "../types";

export default {
  id: "safelogic-hhs-encryption-guidance",
  title: "Achieving Safe Harbor in Healthcare, Episode 4",
  publisher: "SafeLogic",
  kind: "article",
  url: "https://www.safelogic.com/blog/achieving-safe-harbor-healthcare-episode-4",
  published: "2016-07-15",
  version: null,
  interest: [],
  caution:
    "Quotes the guidance of the Department of 2009 (74 FR 19006) on encryption of data in motion. The publisher sells validated modules.",
} satisfies SourceFile;
