import type { TermFile } from "../types";

export default {
  id: "jwt",
  name: "JSON Web Token",
  alsoCalled: ["JWT"],
  means:
    "A token, as a rule signed, that can state for whom it speaks, who issued it, who may accept it and until when. It usually speaks for an end user or a client application, where a mesh certificate speaks for a workload.",
  seeAlso: ["workload-identity"],
} satisfies TermFile;
