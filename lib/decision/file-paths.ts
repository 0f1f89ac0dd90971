import { file } from "@/lib/api/file";

/** Addresses of what a decision is given out as. Apart from the others, which islands carry as a whole. */
export const decisionFiles = {
  json: (query = "") => file("decision.json", query),
  ranking: (query = "") => file("decision.csv", query),
  record: (query = "") => file("decision.md", query),
  risks: (query = "") => file("decision/risks.csv", query),
  questions: file("decision/questions.json"),
} as const;
