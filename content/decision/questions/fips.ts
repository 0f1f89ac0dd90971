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
      id: "own-or-paid",
      label: "Yes, in our own build or a paid edition",
      explains: "Whether a paid edition has the certificate you need is not judged here: ask for its number.",
      musts: [{ rows: ["fips-140-3"], accepts: ["full", "addon", "partial"] }],
    },
    {
      id: "delivered",
      label: "Yes, and free of charge from the project",
      musts: [{ rows: ["fips-140-3"], accepts: ["full", "addon"], free: true }],
    },
  ],
} satisfies QuestionFile;
