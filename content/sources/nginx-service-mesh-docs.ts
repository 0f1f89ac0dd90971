import type { SourceFile } from "../types";

export default {
  id: "nginx-service-mesh-docs",
  title: "What is NGINX Service Mesh?",
  publisher: "NGINX (F5)",
  kind: "guide",
  url: "https://docs.nginx.com/nginx-service-mesh/about/what-is-nsm",
  published: null,
  version: null,
  interest: [],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
