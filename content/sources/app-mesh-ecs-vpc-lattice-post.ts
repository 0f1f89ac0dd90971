import type { SourceFile } from "../types";

export default {
  id: "app-mesh-ecs-vpc-lattice-post",
  title: "Migrate Amazon ECS workloads from AWS App Mesh to Amazon VPC Lattice",
  publisher: "AWS",
  kind: "announcement",
  url: "https://aws.amazon.com/blogs/containers/migrate-amazon-ecs-workloads-from-aws-app-mesh-to-amazon-vpc-lattice/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
