import { z } from "zod";
import { bindings, cadences, commandKinds, regions, relevances, sectors, statusStates } from "./compliance-vocabulary";
import { citationShape, httpsUrl, isoDate, phrase, sentence, slug, soughtPlaces } from "./primitives";

/**
 * The shapes of what an assessor asks: frameworks, their requirements, and the blocks of capability that answer them.
 * No file says how far an option covers a requirement: that is computed from the matrix.
 */
export function complianceShapes<
  const O extends string,
  const C extends string,
  const S extends string,
  const B extends string,
  const F extends string,
>(ids: {
  options: readonly O[];
  capabilities: readonly C[];
  sources: readonly S[];
  blocks: readonly B[];
  frameworks: readonly F[];
}) {
  const optionId = z.enum(ids.options);
  const capabilityId = z.enum(ids.capabilities);
  const blockId = z.enum(ids.blocks);
  const frameworkId = z.enum(ids.frameworks);
  const citation = citationShape(z.enum(ids.sources));
  const statement = citation.extend({ value: sentence });

  /** A read-only check that shows whether a control is on. */
  const command = citation.extend({
    kind: z.enum(commandKinds),
    /** As it is typed. Names to fill in stand in capitals: NS, POD. */
    run: phrase,
    /** What its output shows, and what must be seen. */
    shows: sentence,
    /** How the check can pass although the control is off. */
    misleads: sentence.optional(),
  });

  /** A group of matrix rows that serves many requirements: “enforced mutual TLS”. */
  const block = z.strictObject({
    id: blockId,
    name: z.string().trim().min(3).max(56, "at most 56 characters"),
    /** What one has when it is in force. */
    gives: sentence,
    /** The matrix rows it takes. An option covers the block as far as the weakest of its cells. */
    takes: z.array(capabilityId).min(1, "at least one row of the matrix"),
    options: z.partialRecord(
      optionId,
      z.strictObject({
        /** The state to bring it into, since none is on by itself. Left out where there is nothing to switch on. */
        switchOn: statement.optional(),
        commands: z.array(command),
      }),
    ),
    /** What an assessor accepts, whatever the option, and how often to collect it unless a requirement says more. */
    accepted: z.array(z.strictObject({ what: sentence, every: z.enum(cadences) })).min(1, "at least one artefact"),
    /** Where it ends: what it does not reach even when it is in force. */
    limits: z.array(statement.extend({ options: z.array(optionId).optional() })),
  });

  const framework = z.strictObject({
    id: frameworkId,
    /** With its version: “PCI DSS v4.0.1”. */
    name: phrase,
    /** For lists: “PCI DSS”. */
    short: z.string().trim().max(24, "at most 24 characters"),
    issuer: phrase,
    /** Whom it binds. */
    binds: sentence,
    /** The one thing to know, as a sentence that could be quoted. */
    finding: sentence,
    /** In force since, retired, to come: each with its date. `state` and `on` make a statement one of its dates. */
    status: z
      .array(statement.extend({ state: z.enum(statusStates).optional(), on: isoDate.optional() }))
      .refine((list) => list.some(({ state }) => state), "at least one statement with a state"),
    /** For whom it counts: one entry for each way into it. */
    applies: z
      .array(
        statement.extend({
          binding: z.enum(bindings),
          /** Left out: every sector. */
          sectors: z.array(z.enum(sectors)).min(1).optional(),
          /** Left out: every region. */
          regions: z.array(z.enum(regions)).min(1).optional(),
        }),
      )
      .min(1, "at least one way into it"),
    /** The OSCAL catalogue or profile that its `controls` are ids of. Left out: none is published. */
    catalogue: httpsUrl.optional(),
    /** What a reader should know before using the list. */
    cautions: z.array(statement),
  });

  /** What is often said of a requirement and does not hold. */
  const misreading = citation.extend({
    /** The claim as it is made, in our own words. */
    claim: sentence,
    /** What holds instead; the citation is the better source for it. */
    correction: sentence,
    /** Who says so, where it was read. */
    saidBy: citation.optional(),
  });

  const requirement = z.strictObject({
    /** Unique within its framework. */
    id: slug,
    framework: frameworkId,
    /** As the framework numbers it: “4.2.1”, “Art. 32(1)(a)”. */
    number: z.string().trim().min(1).max(32, "at most 32 characters"),
    title: z.string().trim().min(3).max(64, "at most 64 characters"),
    /** What it asks, in our own words. */
    asks: sentence,
    /** Its ids in the NIST SP 800-53 catalogue, as OSCAL writes them: "sc-8.1". */
    controls: z
      .array(z.string().regex(/^[a-z]{2}-\d+(\.\d+)?$/, 'an id of the catalogue, such as "sc-8.1"'))
      .min(1)
      .optional(),
    /** Since when it applies, when later than the framework itself. */
    appliesSince: isoDate.optional(),
    relevance: z.enum(relevances),
    /** The part that a mesh can answer; for `none`, why it cannot. */
    reaches: sentence,
    blocks: z.array(z.strictObject({ block: blockId, note: sentence.optional() })),
    /** What to hand over for this requirement, besides the evidence of its blocks. */
    evidence: z.array(sentence),
    /** How often the framework itself wants it looked at; left out where it does not say. */
    cadence: statement.extend({ every: z.enum(cadences) }).optional(),
    /** What stays with the organisation. */
    residual: z.strictObject({
      /** For a list. */
      short: z.string().trim().min(3).max(64, "at most 64 characters"),
      says: sentence,
      /** The function that has to do it: “network security”, “data protection officer”. */
      owner: phrase,
    }),
    misreadings: z.array(misreading),
    /** Where it can be read what the requirement asks. */
    citations: z.array(citation),
    /** Where the text was sought in vain; needed when nothing is cited. */
    sought: soughtPlaces.optional(),
  });

  return { block, framework, requirement };
}
