import type { CriterionFile } from "../../types";

export default {
  id: "introduction",
  name: "Introduction step by step",
  means: "Services come into it one by one, and each step can be taken back.",
  by: { kind: "rows", rows: ["permissive-mode", "join-without-restart"], always: [], notApplicable: 1 },
} satisfies CriterionFile;
