import type { TermFile } from "../types";

export default {
  id: "wasm",
  name: "WebAssembly extension",
  alsoCalled: ["Wasm", "WasmPlugin"],
  means:
    "Code compiled to WebAssembly that a proxy loads to change how it handles traffic, without rebuilding the proxy. It runs in a sandbox within the proxy, and is still code in the path of every request it is set on.",
  seeAlso: ["envoy"],
} satisfies TermFile;
