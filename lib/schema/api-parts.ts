import { z } from "zod";
import { relevances } from "./compliance-vocabulary";
import { claimSubjects, readModes, supportStates } from "./vocabulary";

/** The small shapes that several answers of `/api/v1` share. */

export const id = z.string();
export const day = z.iso.date();
export const grade = z.enum(["A", "B", "C", "X"]);
export const support = z.enum(supportStates);
export const named = z.strictObject({ id, name: z.string() });
export const revision = z.string().describe("Whose facts these are: YYYY-MM-DD or YYYY-MM-DD.n");
export const sought = z.array(z.strictObject({ where: z.string(), on: day }));

export const citation = {
  source: id,
  locator: z.string(),
  url: z.string().optional(),
  checkedOn: day,
  read: z.enum(readModes),
  about: z.enum(claimSubjects),
};

/** Where a statement stands. */
export const origin = z.strictObject({ id, locator: z.string(), checkedOn: day, grade });
export const stated = z.strictObject({ value: z.string(), source: origin });

/** One requirement of one framework. */
export const requirementRef = { framework: id, requirement: id, relevance: z.enum(relevances) };
export const relevanceCounts = z.record(z.enum(relevances), z.number().int());

const ends = { low: z.number(), typical: z.number().nullable(), high: z.number() };
export const rangeKeys = {
  ...ends,
  unit: z.string(),
  kind: z.enum(["range", "single", "alternatives"]),
  points: z
    .array(z.strictObject({ setup: z.string(), ...ends }))
    .optional()
    .describe("With kind alternatives: the result of each set-up"),
};

/** An uncertain number. */
export const range = z.strictObject(rangeKeys);

/** A cell of the matrix. */
export const cell = z.strictObject({
  option: id,
  capability: id,
  support,
  note: z.string().nullable(),
  resource: z.string().nullable(),
  since: z.string().nullable(),
  conflict: z.boolean().describe("Accepted claims give more than one state"),
  grade: grade.nullable(),
  claims: z.array(id),
  sources: z.array(z.strictObject({ id, locator: z.string(), checkedOn: day, grade })),
});
