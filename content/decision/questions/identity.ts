import type { QuestionFile } from "../../types";

export default {
  id: "identity",
  title: "Who issues the identities of workloads?",
  short: "Identities",
  why: "A company that already runs its own authority or SPIRE does not want a second system of identities to govern.",
  kind: "one",
  answers: [
    { id: "mesh", label: "The mesh may do it by itself" },
    {
      id: "corporate",
      label: "The mesh, under our own root",
      explains: "An intermediate certificate of your authority signs for the mesh.",
      musts: [{ rows: ["corporate-ca"], accepts: ["full", "addon", "partial"] }],
      wants: ["certificate-revocation", "trust-root-rotation"],
    },
    { id: "spire-want", label: "SPIRE, preferred but not required", wants: ["spire-integration", "spiffe-identity"] },
    {
      id: "spire",
      label: "SPIRE, for every workload",
      explains: "Identity is attested outside the mesh, for Kubernetes and other platforms alike.",
      musts: [{ rows: ["spire-integration"], accepts: ["full", "addon"] }],
      wants: ["spiffe-identity"],
    },
  ],
} satisfies QuestionFile;
