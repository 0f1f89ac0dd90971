import type { QuestionFile } from "../../types";

export default {
  id: "authorization",
  title: "How fine do the rules on callers have to be?",
  short: "Authorization",
  why: "Rules on connections work everywhere there is identity. Rules on methods, paths and tokens need a proxy that reads HTTP.",
  kind: "one",
  answers: [
    { id: "network", label: "By address and label is enough", wants: ["cidr-policy"] },
    {
      id: "identity",
      label: "By the identity of the caller",
      wants: ["l4-identity-policy", "default-deny"],
      weights: { authorization: 1 },
    },
    {
      id: "request",
      label: "By method and path as well",
      wants: ["l4-identity-policy", "default-deny", "http-method-path-policy", "l7-policy-on-every-path"],
      weights: { authorization: 1 },
    },
    {
      id: "token",
      label: "By what a token says, or an outside decision",
      wants: [
        "l4-identity-policy",
        "default-deny",
        "http-method-path-policy",
        "l7-policy-on-every-path",
        "jwt-validation",
        "external-authorizer",
      ],
      weights: { authorization: 2 },
    },
  ],
} satisfies QuestionFile;
