import type { z } from "zod";
import { groupBy } from "@/lib/collection/group-by";
import { parseFile } from "./parse";
import type { ContentProblem } from "./problem";

/**
 * Parses all files of one kind. Each must carry the id it is filed under; no id may stand twice.
 *
 * @param entries id it is filed under, and what the file exports.
 * @param fileOf path for messages.
 */
export function loadAll<T extends z.ZodType<{ id: string }>>(
  shape: T,
  entries: readonly (readonly [id: string, input: unknown])[],
  fileOf: (id: string) => string,
): { values: z.output<T>[]; problems: ContentProblem[] } {
  const parsed = entries.map(([id, input]) => ({ id, ...parseFile(shape, fileOf(id), input) }));
  const problems = parsed.flatMap(({ id, value, problems }) => [
    ...problems,
    ...(value && value.id !== id
      ? [{ file: fileOf(id), path: "id", expected: `${id}, as the file is called`, found: value.id }]
      : []),
  ]);
  const twice = [...groupBy(entries, ([id]) => id)]
    .filter(([, list]) => list.length > 1)
    .map(([id]) => ({ file: "content/ids.ts", path: id, expected: "every id once", found: `${id} twice` }));
  return { values: parsed.flatMap(({ value }) => (value ? [value] : [])), problems: [...problems, ...twice] };
}

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
