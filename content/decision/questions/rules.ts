import type { QuestionFile } from "../../types";

export default {
  id: "rules",
  title: "By what are callers admitted?",
  short: "Authorization",
  why: "Rules on connections hold as far as the caller’s identity is known, and not for plaintext that a permissive mode lets pass. Rules on methods, paths and tokens need a proxy that reads HTTP.",
  kind: "many",
  onlyIf: [{ question: "reasons", answers: ["encryption", "authorization", "compliance"] }],
  answers: [
    { id: "network", label: "Address and label", wants: ["cidr-policy"] },
    {
      id: "identity",
      label: "Identity of the caller",
      wants: ["l4-identity-policy", "default-deny"],
      weights: { authorization: 1 },
    },
    {
      id: "identity-must",
      of: "identity",
      label: "Rules by identity are a condition, even if no certificate proves it",
      musts: [{ rows: ["l4-identity-policy"], accepts: ["full", "partial"] }],
    },
    { id: "request", label: "Method and path", wants: ["http-method-path-policy", "l7-policy-on-every-path"] },
    {
      id: "request-must",
      of: "request",
      label: "Rules by method and path are a condition",
      musts: [{ rows: ["http-method-path-policy"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "token", label: "Claims of a token (JWT)", wants: ["jwt-validation"], weights: { authorization: 1 } },
    {
      id: "token-must",
      of: "token",
      label: "Tokens checked by the proxy are a condition",
      musts: [{ rows: ["jwt-validation"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "authorizer", label: "An outside authorizer, for each request", wants: ["external-authorizer"] },
    {
      id: "authorizer-must",
      of: "authorizer",
      label: "An outside authorizer is a condition",
      musts: [{ rows: ["external-authorizer"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "duties",
      label: "A central refusal that no rule of a team overrides",
      explains: "A team may still take its pods out of the mesh: forbid that at admission.",
      wants: ["separation-of-duties", "explicit-deny"],
    },
    {
      id: "duties-must",
      of: "duties",
      label: "A central refusal is a condition",
      musts: [{ rows: ["separation-of-duties"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
