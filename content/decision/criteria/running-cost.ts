import type { CriterionFile } from "../../types";

export default {
  id: "running-cost",
  name: "Running cost",
  means: "What the option sets aside at your size costs little for each pod.",
  by: { kind: "cost" },
} satisfies CriterionFile;
