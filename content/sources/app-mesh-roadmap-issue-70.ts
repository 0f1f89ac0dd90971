import type { SourceFile } from "../types";

export default {
  id: "app-mesh-roadmap-issue-70",
  title: "Load balancing ecs service multiple tasks with app mesh",
  publisher: "AWS",
  kind: "issue",
  url: "https://github.com/aws/aws-app-mesh-roadmap/issues/70",
  published: "2019-09-27",
  version: null,
  interest: ["app-mesh"],
} satisfies SourceFile;
