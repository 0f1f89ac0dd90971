import type { QuestionFile } from "../../types";

export default {
  id: "needs",
  title: "What would rule an option out if it were missing?",
  short: "Musts",
  why: "These eliminate. Choose only what you would walk away for.",
  kind: "many",
  answers: [
    {
      id: "method-path",
      label: "Rules by method and path",
      musts: [{ rows: ["http-method-path-policy"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "jwt",
      label: "Tokens checked by the proxy",
      musts: [{ rows: ["jwt-validation"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "authorizer",
      label: "An outside authorizer asked for each request",
      musts: [{ rows: ["external-authorizer"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "header-routing",
      label: "Canaries by header",
      musts: [{ rows: ["header-routing"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "wasm",
      label: "WebAssembly in the proxy, even as an alpha feature",
      musts: [{ rows: ["wasm-extension"], accepts: ["full", "partial", "addon", "preview"] }],
    },
    {
      id: "revocation",
      label: "Revoked certificates refused",
      musts: [{ rows: ["certificate-revocation"], accepts: ["full", "partial", "addon"] }],
    },
    {
      id: "tcp-log",
      label: "A log of every TCP connection",
      musts: [{ rows: ["tcp-connection-log"], accepts: ["full", "addon"] }],
    },
    {
      id: "no-restart",
      label: "Proxy upgrades without restarting pods",
      musts: [{ rows: ["proxy-upgrade-without-restart"], accepts: ["full", "partial", "not-applicable"] }],
    },
    {
      id: "open-stable",
      label: "Stable releases without a contract",
      musts: [{ rows: ["open-stable-releases"], accepts: ["full"], free: true }],
    },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
