import type { SourceFile } from "../types";

export default {
  id: "tlt-critical-providers",
  title: "EU regulators designate critical ICT third-party providers under DORA",
  publisher: "TLT",
  kind: "article",
  url: "https://www.tlt.com/insights-and-events/insight/eu-regulators-designate-critical-ict-third-party-providers-under-dora",
  published: null,
  version: null,
  interest: [],
  caution: "A law firm’s report; the list of the authorities itself was not read.",
} satisfies SourceFile;
