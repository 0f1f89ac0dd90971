import type { SourceFile } from "../types";

export default {
  id: "app-mesh-user-guide",
  title: "AWS App Mesh User Guide",
  publisher: "AWS",
  kind: "guide",
  url: "https://github.com/awsdocs/aws-app-mesh-user-guide",
  published: "2023-06-15",
  version: "commit 71e4648, the last with the text",
  interest: ["app-mesh"],
  caution: "The public copy of the guide stops in June 2023. Later changes of the guide are not in it.",
} satisfies SourceFile;
