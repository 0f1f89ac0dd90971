import { z } from "zod";
import {
  day,
  grade,
  id,
  origin,
  relevanceCounts,
  requirementRef,
  revision,
  sought,
  stated,
  support,
} from "./api-parts";
import { bindings, cadences, commandKinds, regions, relevances, sectors, statusStates } from "./compliance-vocabulary";

/** The shapes of `/api/v1/compliance.json` and `/api/v1/compliance/<framework>.json`, and what plans share with them. */

export const notice = z.string().describe("Not legal advice");

const cover = {
  state: support.describe("That of its weakest row"),
  decidedBy: z.array(id),
  cells: z.array(
    z.strictObject({
      capability: id,
      support,
      note: z.string().nullable(),
      resource: z.string().nullable(),
      since: z.string().nullable(),
      grade: grade.nullable(),
      claims: z.array(id),
    }),
  ),
  switchOn: stated.nullable(),
};

const commandKeys = {
  kind: z.enum(commandKinds),
  run: z.string(),
  shows: z.string(),
  misleads: z.string().nullable(),
  source: origin,
};
export const command = z.strictObject(commandKeys);

export const misreadingKeys = {
  claim: z.string(),
  correction: z.string(),
  source: origin.describe("Of the correction"),
  saidBy: z
    .strictObject({ id, locator: z.string(), checkedOn: day, factCheck: z.string().nullable() })
    .nullable()
    .describe("A text that says so"),
};

export const residual = z.strictObject({ short: z.string(), says: z.string(), owner: z.string() });

export const complianceShape = z.strictObject({
  revision,
  notice,
  finding: z.string(),
  counts: relevanceCounts,
  frameworks: z.array(
    z.strictObject({
      id,
      name: z.string(),
      short: z.string(),
      issuer: z.string(),
      finding: z.string(),
      status: z.array(z.string()),
      requirements: z.number().int(),
      counts: relevanceCounts,
    }),
  ),
  capabilities: z.array(
    z.strictObject({
      id,
      name: z.string(),
      gives: z.string(),
      rows: z.array(id),
      options: z.array(z.strictObject({ option: id, ...cover, commands: z.array(command) })),
      accepted: z.array(z.strictObject({ what: z.string(), every: z.enum(cadences) })),
      limits: z.array(z.strictObject({ ...stated.shape, options: z.array(id) })),
      usedBy: z.array(z.strictObject(requirementRef)),
    }),
  ),
  misreadings: z.array(z.strictObject({ framework: id, requirement: id, ...misreadingKeys })),
});

const framework = z.strictObject({
  id,
  name: z.string(),
  short: z.string(),
  issuer: z.string(),
  binds: z.string(),
  finding: z.string(),
  catalogue: z.string().nullable().describe("The OSCAL catalogue or profile of its control ids"),
  status: z.array(
    z.strictObject({ state: z.enum(statusStates).nullable(), on: z.string().nullable(), ...stated.shape }),
  ),
  applies: z.array(
    z.strictObject({
      binding: z.enum(bindings),
      sectors: z.array(z.enum(sectors)).nullable().describe("Null: every one"),
      regions: z.array(z.enum(regions)).nullable().describe("Null: every one"),
      ...stated.shape,
    }),
  ),
  cautions: z.array(stated),
});

const requirement = z.strictObject({
  id,
  number: z.string(),
  title: z.string(),
  controls: z.array(z.string()),
  asks: z.string(),
  appliesSince: z.string().nullable(),
  relevance: z.enum(relevances),
  reaches: z.string().describe("The part that a mesh can answer"),
  confidence: z.enum(["official", "second-hand", "general"]),
  capabilities: z.array(z.strictObject({ id, name: z.string(), note: z.string().nullable(), rows: z.array(id) })),
  options: z.array(
    z.strictObject({
      option: id,
      how: z.string(),
      resources: z.array(z.string()),
      state: support.nullable().describe("Null where nothing an option does counts"),
      capabilities: z.array(z.strictObject({ capability: id, ...cover })),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      capability: id.nullable(),
      what: z.string(),
      commands: z.array(z.strictObject({ option: id, ...commandKeys })),
    }),
  ),
  cadence: z.strictObject({ every: z.enum(cadences), ...stated.shape }).nullable(),
  residual: residual.describe("What stays with you"),
  misreadings: z.array(z.strictObject(misreadingKeys)),
  sources: z.array(origin),
  sought,
});

export const frameworkShape = z.strictObject({
  revision,
  notice,
  framework,
  counts: relevanceCounts,
  requirements: z.array(requirement),
});
