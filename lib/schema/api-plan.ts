import { z } from "zod";
import { command, misreadingKeys, notice, residual } from "./api-compliance";
import { id, relevanceCounts, requirementRef, revision, stated, support } from "./api-parts";
import { cadences } from "./compliance-vocabulary";

/** The shape of `/api/v1/compliance/plan.json`. */

const refs = z.array(z.strictObject(requirementRef));

export const planShape = z.strictObject({
  revision,
  notice,
  frameworks: z.array(z.strictObject({ id, name: z.string(), counts: relevanceCounts })),
  option: id,
  finding: z.string(),
  switchOn: z.array(
    z.strictObject({
      capability: id,
      name: z.string(),
      state: support,
      resources: z.array(z.string()),
      switchOn: stated.nullable(),
      commands: z.array(command),
      limits: z.array(stated),
      serves: z.array(z.strictObject({ ...requirementRef, note: z.string().nullable() })),
    }),
  ),
  calendar: z.array(
    z.strictObject({
      every: z.enum(cadences),
      evidence: z.array(
        z.strictObject({
          what: z.string(),
          capability: id.nullable(),
          setBy: stated.nullable().describe("Where the framework says how often; null: a suggestion"),
          serves: refs,
        }),
      ),
    }),
  ),
  responsibilities: z.array(
    z.strictObject({ ...requirementRef, reaches: z.string(), state: support.nullable(), residual }),
  ),
  gaps: z.array(
    z.strictObject({
      capability: id,
      state: support,
      decidedBy: z.array(z.strictObject({ row: id, state: support, note: z.string().nullable() })),
      limits: z.array(stated),
    }),
  ),
  untouched: refs,
  misreadings: z.array(z.strictObject({ ...requirementRef, ...misreadingKeys })),
  difference: z
    .strictObject({
      options: z.array(id).length(2),
      finding: z.string(),
      capabilities: z.array(z.strictObject({ capability: id, states: z.array(support).length(2) })),
      same: z.array(id),
      requirements: z.array(z.strictObject({ ...requirementRef, states: z.array(support).length(2) })),
    })
    .nullable()
    .describe("With a second option: what differs"),
});
