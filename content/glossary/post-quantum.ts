import type { TermFile } from "../types";

export default {
  id: "post-quantum",
  name: "Post-quantum key exchange",
  alsoCalled: ["PQC key exchange", "hybrid key exchange"],
  means:
    "A way of agreeing on session keys that is meant to withstand quantum computers. In TLS it is mostly a hybrid, such as X25519 with ML-KEM-768, which stays safe as long as one of its two parts does; certificates are a separate matter.",
  seeAlso: ["fips-140", "mtls"],
} satisfies TermFile;
