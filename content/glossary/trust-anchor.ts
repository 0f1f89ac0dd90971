import type { TermFile } from "../types";

export default {
  id: "trust-anchor",
  name: "Trust anchor",
  alsoCalled: ["root certificate"],
  means:
    "The certificate that a party trusts without further proof and to which all others must lead back. Replacing it needs a time in which old and new are trusted together, or connections break.",
  seeAlso: ["crl", "mtls"],
} satisfies TermFile;
