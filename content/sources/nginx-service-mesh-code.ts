import type { SourceFile } from "../types";

export default {
  id: "nginx-service-mesh-code",
  title: "nginxinc/nginx-service-mesh source code",
  publisher: "NGINX (F5)",
  kind: "code",
  url: "https://github.com/nginxinc/nginx-service-mesh",
  published: "2024-03-14",
  version: "commit 2e04536, tags to v2.0.0",
  interest: [],
} satisfies SourceFile;
