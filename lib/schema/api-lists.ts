import { z } from "zod";
import { cell, citation, day, grade, id, named, revision, sought, support } from "./api-parts";
import { claimSubjects, optionStatuses, readModes, sourceKinds } from "./vocabulary";

/** Shapes of the matrix and of the lists behind it. */

const source = z.strictObject({
  id,
  title: z.string(),
  publisher: z.string(),
  kind: z.enum(sourceKinds),
  url: z.string().nullable(),
  published: day.nullable(),
  version: z.string().nullable(),
  interest: z.array(id),
  caution: z.string().optional(),
});

const claim = z.strictObject({
  id: z.string().describe("<capability>.<option>.<slug>"),
  capability: id,
  option: id,
  support: support.describe("The state this source alone would give the cell"),
  says: z.string(),
  version: z.string().nullable(),
  locator: z.string(),
  url: z.string().nullable(),
  checkedOn: day,
  read: z.enum(readModes),
  about: z.enum(claimSubjects),
  grade,
  stance: z.enum(["agrees", "disagrees", "rejected", "hidden", "unverified"]),
  rejected: z.string().nullable(),
  source: z.strictObject({
    id,
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(sourceKinds),
    published: day.nullable(),
    version: z.string().nullable(),
    interest: z.array(named),
    caution: z.string().nullable(),
  }),
});

const optionFact = z.union([
  z.strictObject({ value: z.string(), detail: z.string().optional(), ...citation }),
  z.strictObject({ value: z.null(), because: z.string(), sought }),
]);

const statement = z.strictObject({ value: z.string(), ...citation });

export const listShapes = {
  matrix: z.strictObject({
    revision,
    options: z.array(z.strictObject({ id, name: z.string(), status: z.enum(optionStatuses) })),
    capabilities: z.array(
      z.strictObject({
        id,
        name: z.string(),
        group: id,
        counts: z.partialRecord(support, z.number().int()).describe("How many of the options shown are in each state"),
      }),
    ),
    cells: z.array(cell),
  }),
  options: z.strictObject({
    revision,
    options: z.array(
      z.strictObject({
        id,
        name: z.string(),
        status: z.enum(optionStatuses),
        summary: z.string(),
        dataPlane: z.string(),
        needs: z.array(statement),
        facts: z.strictObject({
          newestSeen: optionFact,
          supportedUntil: optionFact,
          licence: optionFact,
          steward: optionFact,
        }),
        ended: z
          .strictObject({ on: day, what: z.string(), instead: z.array(statement), ...citation })
          .nullable()
          .describe("Since when it is no longer offered, and what its owner points to"),
      }),
    ),
  }),
  capabilities: z.strictObject({
    revision,
    groups: z.array(named),
    capabilities: z.array(
      z.strictObject({
        id,
        name: z.string(),
        group: id,
        claim: z.string(),
        countsAsYes: z.string(),
        matters: z.string(),
        terms: z.array(id),
      }),
    ),
  }),
  sources: z.strictObject({ revision, sources: z.array(source) }),
  claims: z.strictObject({
    revision,
    cells: z.array(
      z.strictObject({
        capability: z.strictObject({ id, name: z.string(), claim: z.string(), countsAsYes: z.string() }),
        option: named,
        support,
        note: z.string().nullable(),
        detail: z.string().nullable(),
        resource: z.string().nullable(),
        since: z.string().nullable(),
        conflict: z.boolean(),
        grade: grade.nullable(),
        rule: z.strictObject({ number: z.number().int(), sentence: z.string() }).nullable(),
        tally: z.string(),
        sought,
        reason: z.string().nullable(),
        claims: z.array(claim),
      }),
    ),
  }),
  revisions: z.strictObject({
    revisions: z.array(
      z.strictObject({
        id: z.string().describe("YYYY-MM-DD or YYYY-MM-DD.n"),
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        cells: z.number().int(),
        figures: z.number().int().nullable().describe("Null in revisions from before there was a calculator"),
        changed: z
          .strictObject({
            since: z.string(),
            states: z.number().int(),
            words: z.number().int(),
            added: z.number().int(),
            gone: z.number().int(),
            figures: z.number().int().nullable().describe("Null when one of the two did not record figures"),
          })
          .nullable()
          .describe("What it changed against the revision before; null for the first"),
      }),
    ),
  }),
} as const;
