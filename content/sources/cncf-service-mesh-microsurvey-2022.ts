import type { SourceFile } from "../types";

export default {
  id: "cncf-service-mesh-microsurvey-2022",
  title: "Service meshes are on the rise, but greater understanding and experience are required",
  publisher: "Cloud Native Computing Foundation",
  kind: "dataset",
  url: "https://www.cncf.io/blog/2022/05/17/service-meshes-are-on-the-rise-but-greater-understanding-and-experience-are-required/",
  published: "2022-05-17",
  version: "survey of November and December 2021",
  interest: ["linkerd"],
  caution:
    "253 members of the foundation’s own community answered, at a time when Linkerd was its project and Istio was not yet.",
} satisfies SourceFile;
