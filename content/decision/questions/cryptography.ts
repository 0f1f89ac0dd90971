import type { QuestionFile } from "../../types";

export default {
  id: "cryptography",
  title: "What do your rules on keys and certificates say?",
  short: "Keys and certificates",
  why: "A company with its own authority or SPIRE does not want a second system of identities to govern. FIPS is a property of a build: no project here publishes a validated one.",
  kind: "many",
  onlyIf: [{ question: "mtls", answers: ["must", "want"] }],
  answers: [
    {
      id: "own-root",
      label: "The mesh signs under our own root",
      explains: "An intermediate certificate of your authority signs for the mesh.",
      wants: ["corporate-ca", "certificate-revocation", "trust-root-rotation"],
    },
    {
      id: "own-root-must",
      of: "own-root",
      label: "Our own root is a condition",
      musts: [{ rows: ["corporate-ca"], accepts: ["full", "addon", "partial"] }],
    },
    {
      id: "spire",
      label: "SPIRE issues the identities",
      explains: "Identity is attested outside the mesh, for Kubernetes and other platforms alike.",
      wants: ["spire-integration", "spiffe-identity"],
    },
    {
      id: "spire-must",
      of: "spire",
      label: "SPIRE is a condition, for every workload",
      musts: [{ rows: ["spire-integration"], accepts: ["full", "addon"] }],
    },
    { id: "hsm", label: "The signing key stays in a hardware module", wants: ["ca-key-in-hsm"] },
    {
      id: "hsm-must",
      of: "hsm",
      label: "A hardware module for the signing key is a condition",
      musts: [{ rows: ["ca-key-in-hsm"], accepts: ["full", "addon", "partial"] }],
    },
    { id: "revocation", label: "Revoked certificates are refused", wants: ["certificate-revocation"] },
    {
      id: "revocation-must",
      of: "revocation",
      label: "Refusing revoked certificates is a condition",
      musts: [{ rows: ["certificate-revocation"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "fips",
      label: "Cryptography validated under FIPS 140-3",
      wants: ["fips-140-3"],
    },
    {
      id: "fips-must",
      of: "fips",
      label: "FIPS 140-3 is a condition, in our own build or a paid edition",
      explains: "Whether a paid edition has the certificate you need is not judged here: ask for its number.",
      musts: [{ rows: ["fips-140-3"], accepts: ["full", "addon", "partial"] }],
    },
    {
      id: "fips-delivered",
      of: "fips",
      label: "FIPS 140-3 is a condition, free of charge from the project",
      explains: "No option here meets this today.",
      musts: [{ rows: ["fips-140-3"], accepts: ["full", "addon"], free: true }],
    },
    { id: "post-quantum", label: "Key exchange that resists quantum computers", wants: ["post-quantum-key-exchange"] },
    {
      id: "post-quantum-must",
      of: "post-quantum",
      label: "Such a key exchange is a condition, in production",
      musts: [{ rows: ["post-quantum-key-exchange"], accepts: ["full", "addon", "partial"] }],
    },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
