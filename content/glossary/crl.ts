import type { TermFile } from "../types";

export default {
  id: "crl",
  name: "Certificate revocation list",
  alsoCalled: ["CRL"],
  means:
    "A list, signed by a certificate authority, of certificates that must no longer be trusted although they have not expired. Where revocation is not checked, a certificate whose key was stolen stays usable until its lifetime ends.",
  seeAlso: ["trust-anchor", "mtls"],
} satisfies TermFile;
