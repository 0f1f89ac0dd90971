import { z } from "zod";
import { complianceShape, frameworkShape } from "./api-compliance";
import { decisionShape } from "./api-decision";
import { listShapes } from "./api-lists";
import { overheadShape } from "./api-overhead";
import { pairShape } from "./api-pair";
import { planShape } from "./api-plan";
import { questionsShape } from "./api-questions";

/** What is wrong with a request, in one shape everywhere. */
const problem = z.strictObject({
  code: z.enum([
    "unknown-parameter",
    "unknown-value",
    "repeated",
    "too-long",
    "newer-format",
    "not-a-number",
    "out-of-range",
    "incomplete",
    "unknown-path",
    "wrong-method",
    "unreadable-path",
    "unknown-format",
    "not-shared",
    "not-embeddable",
  ]),
  parameter: z.string().nullable().describe("Null where no single parameter is to blame"),
  message: z.string(),
  expected: z.string(),
});

/** Shapes of what `/api/v1` answers. Strict: a key that is not here is a mistake. */
export const apiShapes = {
  ...listShapes,
  pair: pairShape,
  overhead: overheadShape,
  decision: decisionShape,
  questions: questionsShape,
  compliance: complianceShape,
  framework: frameworkShape,
  plan: planShape,
  health: z.strictObject({ status: z.literal("ok"), revision: z.string() }),
  error: z.strictObject({
    error: problem,
    problems: z
      .array(problem)
      .optional()
      .describe("With status 400: the first of them; what is left is counted in a last one"),
  }),
} as const;
export type ShapeName = keyof typeof apiShapes;

export const schemaNames = Object.keys(apiShapes) as ShapeName[];

/**
 * A published answer's JSON Schema, draft 2020-12. It allows keys it does not name, since a client that holds an answer
 * of tomorrow against it must not stumble over what was added.
 */
export function jsonSchema(name: ShapeName): Record<string, unknown> {
  const schema = z.toJSONSchema(apiShapes[name], {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { title: `whichmesh ${name}`, ...schema };
}
