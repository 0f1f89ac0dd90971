import type { CriterionFile } from "../../types";

export default {
  id: "switching",
  name: "Little to write anew",
  means: "What is configured for the mesh of today carries over. To stay is worth 1.",
  by: { kind: "switching" },
} satisfies CriterionFile;
