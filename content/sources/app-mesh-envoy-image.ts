import type { SourceFile } from "../types";

export default {
  id: "app-mesh-envoy-image",
  title: "Envoy image (AWS App Mesh)",
  publisher: "AWS",
  kind: "guide",
  url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html",
  published: null,
  version: "copy that names image v1.34.13.0",
  interest: ["app-mesh"],
  caution: "Read in a copy of the page in a public repository, made before the service ended.",
} satisfies SourceFile;
