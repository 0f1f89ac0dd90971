import type { TermFile } from "../types";

export default {
  id: "hbone",
  name: "HBONE",
  alsoCalled: ["HTTP-Based Overlay Network Environment"],
  means:
    "The tunnel that Istio's ambient mode uses between its proxies: HTTP CONNECT over HTTP/2 over mutual TLS. Each tunnel carries the identity of the workload it is opened for.",
  seeAlso: ["ztunnel", "mtls"],
} satisfies TermFile;
