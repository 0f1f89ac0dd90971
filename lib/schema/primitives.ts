import { z } from "zod";
import { claimSubjects, readModes } from "./vocabulary";

/** The small shapes that all content shares. */

/** Ids appear in addresses and in shared links, so the pattern is fixed and an id is never reused. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const id = z.string().regex(idPattern, "an id: lower-case words joined by hyphens, first a letter");

/** Slugs and sources may begin with a digit or carry a version, but stay one path segment. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens");

export const isoDate = z.iso.date("a real calendar date, YYYY-MM-DD");
export const sentence = z.string().trim().min(12, "a sentence of at least 12 characters");
export const phrase = z.string().trim().min(1, "a non-empty text");
export const httpsUrl = z.url({ protocol: /^https$/, error: "an https address" });

/** Where an answer was sought, and when. */
export const soughtPlaces = z
  .array(z.strictObject({ where: phrase, on: isoDate }))
  .min(1, "at least one place where it was sought");

/** Where one statement comes from. Shared by claims, option facts, dates and prices. */
export function citationShape<const S extends string>(sourceId: z.ZodEnum<{ [K in S]: K }>) {
  return z.strictObject({
    source: sourceId,
    /** Where in the source: heading, field, file and line. A reader must be able to find the passage. */
    locator: z.string().trim().min(3, "the place in the source: a heading, a field, a file and line"),
    /** Deep link, when it is closer than the source's own address. */
    url: httpsUrl.optional(),
    /** The day somebody last held the statement against the source. */
    checkedOn: isoDate,
    read: z.enum(readModes),
    about: z.enum(claimSubjects),
  });
}
