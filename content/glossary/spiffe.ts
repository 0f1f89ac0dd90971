import type { TermFile } from "../types";

export default {
  id: "spiffe",
  name: "SPIFFE",
  alsoCalled: ["SPIFFE ID", "Secure Production Identity Framework for Everyone"],
  means:
    "A set of standards for naming workloads and proving those names. A name is a URI such as spiffe://bank.example/ns/payments/sa/ledger, whose first part is the trust domain.",
  seeAlso: ["svid", "spire", "workload-identity"],
} satisfies TermFile;
