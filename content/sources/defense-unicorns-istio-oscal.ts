import type { SourceFile } from "../types";

export default {
  id: "defense-unicorns-istio-oscal",
  title: "OSCAL component definition for Istio, with its checks (uds-core)",
  publisher: "Defense Unicorns",
  kind: "dataset",
  url: "https://github.com/defenseunicorns/uds-core/tree/f144a10515733852e213755e16e53221c81a04be/src/istio",
  published: "2025-10-01",
  version: "commit f144a10, the last one that has it",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "An example of a published mapping, for a product that ships Istio. The next commit, of 2 October 2025, removed it.",
} satisfies SourceFile;
