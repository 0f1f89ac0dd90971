import type { SourceFile } from "../types";

export default {
  id: "redhat-service-mesh-3-post",
  title: "Introducing Red Hat OpenShift Service Mesh 3.0",
  publisher: "Red Hat",
  kind: "announcement",
  url: "https://redhat.com/ja/blog/introducing-red-hat-openshift-service-mesh-3",
  published: null,
  version: "3.0",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
