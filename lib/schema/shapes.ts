import { z } from "zod";
import { citationShape, httpsUrl, id, isoDate, phrase, sentence, slug, soughtPlaces } from "./primitives";
import { claimableStates, lifecycleKinds, optionStatuses, sourceKinds } from "./vocabulary";

/** The id lists that facts refer to. Passed in, so that `lib` knows the shape but never the facts. */
export interface Ids<O extends string, C extends string, G extends string, S extends string, T extends string> {
  options: readonly O[];
  capabilities: readonly C[];
  groups: readonly G[];
  sources: readonly S[];
  terms: readonly T[];
}

/**
 * The Zod shapes of every content file, closed over the project's id lists.
 * A wrong reference is a type error where it is written and a readable problem when it is parsed.
 */
export function contentShapes<
  const O extends string,
  const C extends string,
  const G extends string,
  const S extends string,
  const T extends string,
>(ids: Ids<O, C, G, S, T>) {
  const optionId = z.enum(ids.options);
  const sourceId = z.enum(ids.sources);
  const groupId = z.enum(ids.groups);
  const capabilityId = z.enum(ids.capabilities);
  const termId = z.enum(ids.terms);

  const source = z.strictObject({
    /** Same as the file name. */
    id: sourceId,
    /** The document's own title. */
    title: phrase,
    /** Who published it: a project, company, body or author. */
    publisher: phrase,
    kind: z.enum(sourceKinds),
    /** Public address, or null when none is known. */
    url: httpsUrl.nullable(),
    /** The source's own date: publication, commit or last edit. Null when it states none. */
    published: isoDate.nullable(),
    /** Edition, release or commit that was read, e.g. "1.31" or "commit 86c9f01". */
    version: phrase.nullable(),
    /** Options that gain when this source is believed. Empty: no stake seen. */
    interest: z.array(optionId),
    /** What a reader should know before trusting it. */
    caution: sentence.optional(),
  });

  const citation = citationShape(sourceId);

  const claim = citation.extend({
    /** Last part of the claim's id, `<capability>.<option>.<slug>`. Never reused. */
    slug,
    /** The state this source alone would give the cell. */
    support: z.enum(claimableStates),
    /** What the source says, in our own words. */
    says: sentence,
    /** Product version the statement is about. */
    version: phrase.optional(),
    /** Set when the claim is known to be wrong: kept, shown, and never used. */
    rejected: sentence.optional(),
  });

  const cellNote = z.string().trim().min(2).max(44, "at most 44 characters: it stands in a narrow cell");

  const cell = z.discriminatedUnion(
    "kind",
    [
      z.strictObject({
        kind: z.literal("sourced"),
        /** A few words under the state. Required for partial, addon, enterprise and preview. */
        note: cellNote.optional(),
        /** One or two sentences for the cell's own page. */
        detail: sentence.optional(),
        /** The object, field or setting that does it. */
        resource: phrase.optional(),
        /** First version that has it. */
        since: phrase.optional(),
        claims: z.array(claim).min(1, "at least one claim"),
      }),
      z.strictObject({
        kind: z.literal("unknown"),
        note: cellNote.optional(),
        detail: sentence.optional(),
        /** Where an answer was sought, and when. */
        sought: soughtPlaces,
        /** Kept when sources speak of it but none can be accepted. */
        claims: z.array(claim).optional(),
      }),
      z.strictObject({
        kind: z.literal("not-applicable"),
        note: cellNote.optional(),
        /** Why the question makes no sense for this option. */
        reason: sentence,
      }),
    ],
    { error: '"sourced", "unknown" or "not-applicable"' },
  );

  const fact = citation.extend({ value: phrase, detail: sentence.optional() });
  const gap = z.strictObject({
    value: z.null(),
    /** What stands in place of the value, e.g. "not stated". */
    because: phrase,
    sought: soughtPlaces,
  });

  const option = z.strictObject({
    id: optionId,
    name: phrase,
    /** See `optionStatuses`. */
    status: z.enum(optionStatuses),
    /** Since when it is no longer offered, and what its owner points to. Exactly for options that ended. */
    ended: citation
      .extend({ on: isoDate, what: sentence, instead: z.array(citation.extend({ value: sentence })) })
      .optional(),
    /** One sentence: what it is. */
    summary: sentence,
    /** Two or three words for table heads. */
    dataPlane: z.string().trim().max(32, "at most 32 characters"),
    /** What this option needs besides itself, each with its source. */
    needs: z.array(citation.extend({ value: sentence })),
    facts: z.strictObject({
      newestSeen: z.union([fact, gap]),
      supportedUntil: z.union([fact, gap]),
      licence: z.union([fact, gap]),
      steward: z.union([fact, gap]),
    }),
  });

  const capability = z.strictObject({
    id: capabilityId,
    /** Row head: at most 48 characters, no verdict in it. */
    name: z.string().trim().min(3).max(48, "at most 48 characters"),
    group: groupId,
    /** The testable claim the row stands for, true or false of one option. */
    claim: sentence,
    /** What must be so for the state to be full. */
    countsAsYes: sentence,
    /** Why a regulated company asks. */
    matters: sentence,
    terms: z.array(termId),
    cells: z.partialRecord(optionId, cell),
  });

  const lifecycleDate = z.strictObject({
    id,
    /** A day, a month, or null when the source names no date. */
    on: z.union([isoDate, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month, YYYY-MM"), z.null()]),
    kind: z.enum(lifecycleKinds),
    /** A few words for a narrow list. */
    title: z.string().trim().min(8).max(52, "at most 52 characters: it stands in a narrow list"),
    /** What happens, as a statement with its conditions. */
    what: sentence,
    /** Options it touches. */
    options: z.array(optionId).min(1, "at least one option"),
    /** What the reader should do about it. */
    action: sentence.optional(),
    citation,
  });

  const term = z.strictObject({
    id: termId,
    name: phrase,
    /** Other spellings and abbreviations. */
    alsoCalled: z.array(phrase),
    means: sentence,
    seeAlso: z.array(termId),
  });

  return { source, claim, cell, option, capability, lifecycleDate, term };
}
