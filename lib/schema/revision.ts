import { z } from "zod";
import { idPattern } from "./shapes";
import { optionStatuses, supportStates } from "./vocabulary";

/** One state of the facts that decisions and the matrix depend on. Written by `npm run revise`, never edited. */
export const revisionShape = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\.[1-9]\d*)?$/, "YYYY-MM-DD or YYYY-MM-DD.n"),
  /** SHA-256 of the canonical text of `state`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.strictObject({
    options: z.array(z.strictObject({ id: z.string().regex(idPattern), status: z.enum(optionStatuses) })),
    /** By `<capability>.<option>`. */
    cells: z.record(
      z.string(),
      z.strictObject({
        support: z.enum(supportStates),
        note: z.string().nullable(),
        grade: z.enum(["A", "B", "C", "X"]).nullable(),
        conflict: z.boolean(),
        resource: z.string().nullable(),
        since: z.string().nullable(),
        claims: z.array(z.string()),
      }),
    ),
  }),
});
