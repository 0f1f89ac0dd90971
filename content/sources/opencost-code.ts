import type { SourceFile } from "../types";

export default {
  id: "opencost-code",
  title: "opencost/opencost source code",
  publisher: "OpenCost project",
  kind: "code",
  url: "https://github.com/opencost/opencost",
  published: "2024-10-24",
  version: "commit 5f65333",
  interest: [],
  caution: "Built-in prices for clusters whose own are unknown; several have stood unchanged since 2020.",
} satisfies SourceFile;
