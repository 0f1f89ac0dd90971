import type { QuestionFile } from "../../types";

export default {
  id: "adoption",
  title: "How will services come into it?",
  short: "Introduction",
  why: "Hundreds of services never move on one day. Until the last has moved, both kinds of traffic have to pass, and somebody has to prove that it ended.",
  kind: "many",
  answers: [
    {
      id: "gradual",
      label: "One by one, with plaintext accepted meanwhile",
      explains: "With Consul and Kuma, rules on callers do not hold for the plaintext connections.",
      wants: ["permissive-mode"],
    },
    {
      id: "gradual-must",
      of: "gradual",
      label: "Accepting both meanwhile is a condition",
      musts: [{ rows: ["permissive-mode"], accepts: ["full", "partial"] }],
    },
    { id: "running", label: "Without a restart of running pods", wants: ["join-without-restart"] },
    {
      id: "running-must",
      of: "running",
      label: "Joining without a restart is a condition",
      musts: [{ rows: ["join-without-restart"], accepts: ["full", "not-applicable"] }],
    },
    { id: "rehearsed", label: "New rules are tried before they refuse", wants: ["authorization-dry-run"] },
    {
      id: "rehearsed-must",
      of: "rehearsed",
      label: "Trying rules first is a condition, even if enforcement is off meanwhile",
      musts: [{ rows: ["authorization-dry-run"], accepts: ["full", "partial", "addon", "preview"] }],
    },
    { id: "none", label: "All at once, or a new platform" },
  ],
} satisfies QuestionFile;
