import type { SituationFile } from "../../types";

export default {
  id: "few-services",
  when: [{ question: "size", answers: ["few-services"] }],
  because: "fewer than five services can do by themselves what a mesh would do for them",
  holds: "no-mesh",
  begin: [
    {
      says: "Give each of the services a certificate from your own authority, renewed without a hand.",
      row: "leaf-certificate-rotation",
    },
    {
      says: "Set time limits and retries in the one library that all of them use.",
      row: "timeouts",
    },
  ],
  until: "Ask again from about five services, or when a second language comes in.",
} satisfies SituationFile;
