import type { SourceFile } from "../types";

export default {
  id: "app-mesh-vpc-lattice-post",
  title: "Migrating from AWS App Mesh to Amazon VPC Lattice",
  publisher: "AWS",
  kind: "announcement",
  url: "https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-vpc-lattice/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
