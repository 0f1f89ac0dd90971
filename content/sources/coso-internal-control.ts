import type { SourceFile } from "../types";

export default {
  id: "coso-internal-control",
  title: "Internal Control - Integrated Framework, Principle 11",
  publisher: "Committee of Sponsoring Organizations of the Treadway Commission (COSO)",
  kind: "standard",
  url: "https://aaahq.org/COSO/Content/COSO-Frame-3/coso-frame3_selects_and_develops_general",
  published: null,
  version: "2013",
  interest: [],
  caution:
    "Copyrighted. The opening of the page was seen, on the site of the American Accounting Association, one of COSO’s sponsors.",
} satisfies SourceFile;
