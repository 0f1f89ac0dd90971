import type { QuestionFile } from "../../types";

export default {
  id: "fips",
  title: "Do you need cryptography validated under FIPS 140-3?",
  short: "FIPS 140-3",
  why: "FIPS is a property of a build. No project here publishes a validated one, so it takes your own build or a paid edition.",
  kind: "one",
  answers: [
    { id: "no", label: "No" },
    {
      id: "own-build",
      label: "Yes, and we can build and keep up our own images",
      musts: [{ rows: ["fips-140-3"], accepts: ["full", "addon", "partial"] }],
    },
    {
      id: "delivered",
      label: "Yes, and the project must deliver the validated build",
      musts: [{ rows: ["fips-140-3"], accepts: ["full", "addon"] }],
    },
  ],
} satisfies QuestionFile;
