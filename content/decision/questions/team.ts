import type { QuestionFile } from "../../types";

export default {
  id: "team",
  title: "Who will run it?",
  short: "Team",
  why: "A mesh is a system of its own: upgrades, certificates that expire, a new way to fail.",
  kind: "one",
  answers: [
    {
      id: "beginners",
      label: "People who are new to Kubernetes itself",
      explains: "A mesh is then not the first thing to learn; the result says what to begin with.",
      weights: { upkeep: 3, "running-cost": 1 },
    },
    { id: "side", label: "One or two people, beside other work", weights: { upkeep: 2, "running-cost": 1 } },
    { id: "platform", label: "A platform team, new to service meshes", weights: { upkeep: 1 } },
    {
      id: "experts",
      label: "A platform team that knows a mesh and its proxy",
      wants: ["raw-proxy-configuration", "wasm-extension"],
    },
  ],
} satisfies QuestionFile;
