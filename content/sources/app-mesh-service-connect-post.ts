import type { SourceFile } from "../types";

export default {
  id: "app-mesh-service-connect-post",
  title: "Migrating from AWS App Mesh to Amazon ECS Service Connect",
  publisher: "AWS",
  kind: "announcement",
  url: "https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
