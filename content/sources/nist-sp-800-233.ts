import type { SourceFile } from "../types";

export default {
  id: "nist-sp-800-233",
  title: "SP 800-233: Service Mesh Proxy Models for Cloud-Native Applications, publication page",
  publisher: "National Institute of Standards and Technology",
  kind: "announcement",
  url: "https://www.nist.gov/publications/service-mesh-proxy-models-cloud-native-applications",
  published: "2024-10-16",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "The abstract only. A co-author works for Tetrate, a vendor of Istio.",
} satisfies SourceFile;
