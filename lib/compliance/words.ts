import type { Relevance } from "@/lib/schema/compliance-vocabulary";

/** Words on screen and in exports. A mesh is never said to satisfy a framework, so there is no word for that. */

export const relevanceWord: Record<Relevance, string> = {
  direct: "Direct",
  supporting: "Supporting",
  evidence: "Evidence only",
  none: "None",
};

export const relevanceMeaning: Record<Relevance, string> = {
  direct: "the mechanism is part of the answer",
  supporting: "another control is always needed",
  evidence: "records that help prove something else",
  none: "a mesh does not answer it",
};

/** How well it is known what a requirement asks. */
export const confidences = ["official", "second-hand", "general"] as const;
export type Confidence = (typeof confidences)[number];

export const confidenceWord: Record<Confidence, string> = {
  official: "Read in the text that defines it",
  "second-hand": "Known in part or second hand: check the official text",
  general: "General practice, no text is cited: check the official text",
};

/** The same for /method. */
export const confidenceMeaning: Record<Confidence, { word: string; means: string }> = {
  official: {
    word: "Defining text read",
    means: "a law, standard or policy that defines the requirement was read itself, and all that is cited is grade A",
  },
  "second-hand": {
    word: "In part or second hand",
    means:
      "part of it is known from an excerpt or from what others say; hold it against the text before you rely on it",
  },
  general: { word: "General practice", means: "no text is cited; the page says where one was sought" },
};

/** How many entries were read in the text that defines them, and what to do about the rest. */
export function readingSentence(confidences: readonly Confidence[]): string {
  const total = confidences.length;
  const official = confidences.filter((one) => one === "official").length;
  if (official === total) return `All ${total} entries were read in the text that defines them.`;
  return official === 0
    ? `All ${total} entries were read in excerpts or second hand: check each against the official text.`
    : `${official} of ${total} entries were read in full in the text that defines them: check the others against it.`;
}

/** What a place of the heat map says. */
export const heatMeaning = "Each place: the strongest relevance, and how many requirements ask for it.";

/** Stands on every page and in every export. */
export const notLegalAdvice = "Not legal advice: ask your own counsel and your assessor.";
