import type { TermFile } from "../types";

export default {
  id: "revision",
  name: "Revision",
  alsoCalled: ["istio.io/rev"],
  means:
    "A named installation of Istio's control plane that can run beside another. Namespaces are moved from one to the other by label, which allows an upgrade in steps and a way back.",
  seeAlso: ["istiod", "control-plane"],
} satisfies TermFile;
