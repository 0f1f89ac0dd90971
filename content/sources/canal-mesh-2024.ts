import type { SourceFile } from "../types";

export default {
  id: "canal-mesh-2024",
  title: "Canal Mesh: A Cloud-Scale Sidecar-Free Multi-Tenant Service Mesh Architecture",
  publisher: "Alibaba Cloud (ACM SIGCOMM 2024)",
  kind: "academic",
  url: "https://doi.org/10.1145/3651890.3672221",
  published: "2024-08-04",
  version: null,
  interest: [],
  caution: "The authors present their own product and compare it with Istio.",
} satisfies SourceFile;
