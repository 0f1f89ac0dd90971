import type { SourceFile } from "../types";

export default {
  id: "aws-ecs-service-connect-tls",
  title: "Encrypt Amazon ECS Service Connect traffic",
  publisher: "AWS",
  kind: "guide",
  url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
