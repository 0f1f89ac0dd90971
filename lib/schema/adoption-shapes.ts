import { z } from "zod";
import { id, sentence } from "./primitives";

/** When a step belongs in a plan: whatever the answers, or only where its row counts in the decision. */
const occasions = ["always", "row-counts"] as const;

/**
 * The shape of the stages in which an option is adopted. A step names a row of the matrix and never an option: how an
 * option takes it is its cell.
 */
export function adoptionShapes<const O extends string, const C extends string>(ids: {
  options: readonly O[];
  capabilities: readonly C[];
}) {
  const capabilityId = z.enum(ids.capabilities);

  const step = z.strictObject({
    row: capabilityId,
    /** What to do, true of every option whose cell has a way. */
    says: sentence,
    when: z.enum(occasions),
    /** What to do in its place with an option that has no way fit for production. */
    otherwise: sentence,
  });

  const head = {
    title: z.string().trim().min(3).max(48, "at most 48 characters"),
    /** What the stage is for. */
    goal: sentence,
    /** How to test that it is over. */
    done: sentence,
    /** How to step back. */
    back: sentence,
  };

  const stage = z.strictObject({
    id,
    ...head,
    /** Set when what runs already has been through it. */
    joins: z.literal(true).optional(),
    /** The step that the stage turns on, and what holds where an option has no way for it. */
    without: z.strictObject({ row: capabilityId, ...head }).optional(),
    steps: z
      .array(step)
      .min(1, "at least one step")
      .refine((steps) => new Set(steps.map(({ row }) => row)).size === steps.length, "each row once in a stage"),
  });

  const adoption = z
    .strictObject({
      id: z.literal("stages"),
      tracks: z.array(z.strictObject({ id, stages: z.array(stage).min(1, "at least one stage") })),
      /** The way each option is adopted, by id of a track. */
      trackOf: z.record(z.enum(ids.options), id),
    })
    .refine(({ tracks, trackOf }) => Object.values(trackOf).every((track) => tracks.some((one) => one.id === track)), {
      path: ["trackOf"],
      error: "ids of tracks",
    });

  return { adoption };
}
