import type { TermFile } from "../types";

export default {
  id: "jwt",
  name: "JSON Web Token",
  alsoCalled: ["JWT"],
  means:
    "A signed text that states who its holder is, who issued it, for whom and until when. It usually speaks for an end user or a client application, where a mesh certificate speaks for a workload.",
  seeAlso: ["workload-identity"],
} satisfies TermFile;
