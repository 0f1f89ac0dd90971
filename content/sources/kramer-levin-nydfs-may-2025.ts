import type { SourceFile } from "../types";

export default {
  id: "kramer-levin-nydfs-may-2025",
  title: "NYDFS Updates Regulated Firms on Upcoming Cyber Requirements",
  publisher: "Kramer Levin",
  kind: "article",
  url: "https://kramerlevin.com/en/perspectives-search/nydfs-updates-regulated-firms-on-upcoming-cyber-requirements.html",
  published: null,
  version: null,
  interest: [],
  caution: "Tells of a message of the Department of 27 February 2025.",
} satisfies SourceFile;
