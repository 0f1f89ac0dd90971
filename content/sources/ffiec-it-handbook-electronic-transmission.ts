import type { SourceFile } from "../types";

export default {
  id: "ffiec-it-handbook-electronic-transmission",
  title: "IT Examination Handbook, Information Security, II.C.13(b) Electronic Transmission of Information",
  publisher: "Federal Financial Institutions Examination Council",
  kind: "guide",
  url: "https://ithandbook.ffiec.gov/it-booklets/information-security/ii-information-security-program-management/iic-risk-mitigation/iic13-control-of-information/iic13(b)-electronic-transmission-of-information.aspx",
  published: null,
  version: "booklet of September 2016",
  interest: [],
  caution: "Read in a stored copy of the page; whether the booklet has been revised since was not seen.",
} satisfies SourceFile;
