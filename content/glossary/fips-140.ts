import type { TermFile } from "../types";

export default {
  id: "fips-140",
  name: "FIPS 140",
  alsoCalled: ["FIPS 140-2", "FIPS 140-3"],
  means:
    "The United States standard for cryptographic modules. Validation is given to one named module in named versions and environments, so a product can be said to use a validated module but cannot be validated by its settings alone; 140-3 has replaced 140-2.",
  seeAlso: ["post-quantum"],
} satisfies TermFile;
