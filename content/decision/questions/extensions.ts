import type { QuestionFile } from "../../types";

export default {
  id: "extensions",
  title: "Will you extend the proxy yourselves?",
  short: "Extensions",
  why: "What a project does not offer can be added in some proxies. It then is your code on the path of every request.",
  kind: "many",
  onlyIf: [{ question: "team", answers: ["platform", "experts"] }],
  answers: [
    { id: "wasm", label: "With WebAssembly", wants: ["wasm-extension"] },
    {
      id: "wasm-must",
      of: "wasm",
      label: "WebAssembly is a condition, even as an alpha feature",
      musts: [{ rows: ["wasm-extension"], accepts: ["full", "partial", "addon", "preview"] }],
    },
    { id: "raw", label: "With the proxy’s own configuration", wants: ["raw-proxy-configuration"] },
    {
      id: "raw-must",
      of: "raw",
      label: "The proxy’s own configuration is a condition, at our own risk",
      musts: [{ rows: ["raw-proxy-configuration"], accepts: ["full", "partial", "addon", "preview"] }],
    },
    { id: "none", label: "Neither" },
  ],
} satisfies QuestionFile;
