import type { CriterionFile } from "../../types";

export default {
  id: "latency",
  name: "Added latency",
  means: "A call through the proxies takes hardly longer than without.",
  by: { kind: "latency" },
} satisfies CriterionFile;
