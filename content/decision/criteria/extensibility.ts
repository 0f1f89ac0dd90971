import type { CriterionFile } from "../../types";

export default {
  id: "extensibility",
  name: "Room for own extensions",
  means: "The proxy can be taught what the project does not offer.",
  by: { kind: "rows", rows: ["wasm-extension", "raw-proxy-configuration"], always: [], notApplicable: 0 },
} satisfies CriterionFile;
