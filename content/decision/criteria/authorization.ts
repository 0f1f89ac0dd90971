import type { CriterionFile } from "../../types";

export default {
  id: "authorization",
  name: "Rules on who may call what",
  means: "Calls are admitted and refused by the rules you need, at the receiver.",
  by: {
    kind: "rows",
    rows: [
      "l4-identity-policy",
      "http-method-path-policy",
      "l7-policy-on-every-path",
      "default-deny",
      "explicit-deny",
      "separation-of-duties",
      "authorization-dry-run",
      "jwt-validation",
      "external-authorizer",
      "cidr-policy",
      "egress-control",
    ],
    always: [],
    notApplicable: 0,
  },
} satisfies CriterionFile;
