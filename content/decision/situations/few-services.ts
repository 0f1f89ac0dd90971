import type { SituationFile } from "../../types";

export default {
  id: "few-services",
  when: [{ question: "size", answers: ["few-services"] }],
  because: "fewer than five services can carry certificates, time limits and retries themselves",
  holds: "no-mesh",
  begin: [
    {
      says: "Give each of the services a certificate from your own authority, renewed without a hand.",
      row: "leaf-certificate-rotation",
    },
    {
      says: "Set time limits in one library for all of them, and retries only for calls that may be repeated.",
      row: "timeouts",
    },
  ],
  until: "Ask again from about five services, or when a second language comes in.",
} satisfies SituationFile;
