import { z } from "zod";
import { cell, id, revision } from "./api-parts";

/** What `/api/v1/pair/<a>-vs-<b>.json` answers. */
export const pairShape = z.strictObject({
  revision,
  options: z
    .array(z.strictObject({ id, name: z.string(), ended: z.boolean() }))
    .describe("The two, in the order of the address"),
  answer: z.string().describe("In how many rows they differ, and how"),
  onlyInFull: z
    .array(z.strictObject({ option: id, capabilities: z.array(id) }))
    .describe("Rows that one of them does in full and the other does not"),
  rows: z
    .array(
      z.strictObject({
        capability: id,
        name: z.string(),
        group: id,
        differs: z.boolean(),
        cells: z.array(cell).describe("In the order of the options"),
      }),
    )
    .describe("Those that differ first"),
  sources: z.array(z.strictObject({ id, title: z.string(), publisher: z.string(), url: z.string().nullable() })),
});
