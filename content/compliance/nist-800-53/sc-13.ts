import type { RequirementFile } from "../../types";

export default {
  id: "sc-13",
  framework: "nist-800-53",
  number: "SC-13",
  title: "Cryptographic protection",
  asks: "The organisation determines where it uses cryptography and implements the types that are required for each use. In the low, moderate and high baseline.",
  controls: ["sc-13"],
  relevance: "supporting",
  reaches:
    "One use, traffic between workloads, and only where the very build in use has what the organisation requires for it.",
  blocks: [
    {
      block: "validated-cryptography",
      note: "The parameter decides: NIST names FIPS-validated and NSA-approved cryptography as generally applicable standards.",
    },
  ],
  evidence: [
    "The table of uses with the required type for each, and the line for traffic in the mesh",
    "The number of the CMVP certificate, held against the digests of the images that run",
  ],
  residual: {
    short: "Every other use of cryptography",
    says: "Stored data, backups, login, code signing, traffic outside the mesh, and the connections of the mesh to API server and token issuers.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "Once the FIPS setting is on, the mesh uses validated cryptography.",
      correction:
        "Istio calls its own setting necessary and not sufficient: binaries with validated modules are a further step. The control is answered by module, version and build, not by a setting.",
      source: "istio-code",
      locator: "pkg/features/security.go, CompliancePolicy, the warning at the end",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/features/security.go",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "A module with a FIPS 140-2 certificate is a validated module.",
      correction:
        "All remaining FIPS 140-2 certificates were announced to move to the historical list on 21 September 2026. Ask for the number of an active FIPS 140-3 certificate that covers the build.",
      source: "safelogic-fips-140-2-sunset",
      locator: "Opening paragraph",
      checkedOn: "2026-11-20",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      claim: "SC-13 requires FIPS-validated cryptography of everybody who follows SP 800-53.",
      correction:
        "Uses and types are parameters that the organisation fills, in accordance with the laws and policies that bind it. A federal programme can fix them; the control itself does not.",
      source: "nist-oscal-content-800-53",
      locator: "Control sc-13, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-13, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
