import type { SourceFile } from "../types";

export default {
  id: "waystone-mas-cyber-hygiene",
  title: "MAS Requirements on Cyber Hygiene",
  publisher: "Waystone",
  kind: "article",
  url: "https://compliance.waystone.com/mas-requirements-on-cyber-hygiene/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
