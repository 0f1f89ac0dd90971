import type { SourceFile } from "../types";

export default {
  id: "taylor-wessing-incident-reporting",
  title: "The Digital Omnibus and incident reporting",
  publisher: "Taylor Wessing",
  kind: "article",
  url: "https://www.taylorwessing.com.cn/en/global-data-hub/2026/the-digital-omnibus-proposal/gdh---the-digital-omnibus-and-incident-reporting",
  published: null,
  version: null,
  interest: [],
  caution: "A law firm’s comment on a proposal, filed under 2026; the opening was read.",
} satisfies SourceFile;
