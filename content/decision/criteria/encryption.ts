import type { CriterionFile } from "../../types";

export default {
  id: "encryption",
  name: "Encryption and identity",
  means: "The mesh proves who calls and encrypts the call, in the way you need it.",
  by: {
    kind: "rows",
    rows: [
      "plaintext-refused-by-default",
      "mtls-enforceable",
      "tls-1-3-by-default",
      "spiffe-identity",
      "spire-integration",
      "corporate-ca",
      "ca-key-in-hsm",
      "trust-root-rotation",
      "certificate-revocation",
      "fips-140-3",
      "post-quantum-key-exchange",
    ],
    always: [],
    notApplicable: 0,
  },
} satisfies CriterionFile;
