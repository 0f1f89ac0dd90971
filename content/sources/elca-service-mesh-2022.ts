import type { SourceFile } from "../types";

export default {
  id: "elca-service-mesh-2022",
  title: "Service Mesh Performance Evaluation (Istio, Linkerd, Kuma, Consul): annex of the report, and code",
  publisher: "ELCA",
  kind: "independent-benchmark",
  url: "https://github.com/ELCAIT/service_mesh_performance/pull/2",
  published: "2023-04-18",
  version: "head of pull request 2, commit d08c3be (report of March 2022)",
  interest: [],
  caution:
    "The main branch holds empty files, report and code are in the pull request. Runs of 70 seconds, four pods of at most 325 mCPU, products of early 2022. Memory was divided by 1,000 where 1,024 is meant, so printed MiB are 2.4% too high.",
} satisfies SourceFile;
