import { closest } from "fastest-levenshtein";
import type { z } from "zod";
import type { ContentProblem } from "./problem";

type Issue = z.core.$ZodIssue;

/**
 * Parses one content file. Never throws: returns the value, or every problem in words.
 *
 * @param file path from the project's root, for the message.
 */
export function parseFile<T extends z.ZodType>(
  shape: T,
  file: string,
  input: unknown,
): { value: z.output<T>; problems: [] } | { value: null; problems: ContentProblem[] } {
  const result = shape.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: result.error.issues.flatMap((issue) => explain(issue, file, input)) };
}

// --

function explain(issue: Issue, file: string, input: unknown, base: PropertyKey[] = []): ContentProblem[] {
  const at = [...base, ...issue.path];
  const found = valueAt(input, at);
  const problem = (expected: string, says = show(found), path = at): ContentProblem[] => [
    { file, path: path.join("."), expected, found: says },
  ];

  switch (issue.code) {
    case "invalid_type":
      return problem(found === undefined ? `${article(issue.expected)} (required)` : article(issue.expected));
    case "invalid_value":
      return problem(oneOf(issue.values, found));
    case "unrecognized_keys":
      return issue.keys.flatMap((key) => problem("no field or id of this name here", `${key}`, [...at, key]));
    case "invalid_key":
      return problem(
        issue.issues.flatMap((inner) => (inner.code === "invalid_value" ? [oneOf(inner.values, at.at(-1))] : []))[0] ??
          "another key",
        `the key ${String(at.at(-1))}`,
      );
    case "invalid_union":
      if (issue.errors.length === 0) return problem(issue.message);
      return nearest(issue.errors).flatMap((inner) => explain(inner, file, input, at));
    default:
      return problem(issue.message);
  }
}

/** Of several shapes that do not fit, the one with the fewest problems is the one that was meant. */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  return alternatives.reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
}

/** Long id lists are not repeated in full: the nearest id is what the author meant. */
function oneOf(values: readonly unknown[], found: unknown): string {
  const words = values.map(String);
  if (words.length === 1) return `${words[0]}`;
  if (words.length <= 14) return `one of ${words.join(", ")}`;
  const hint = typeof found === "string" ? `; the nearest is ${closest(found, words)}` : "";
  return `one of the ${words.length} ids in content/ids.ts${hint}`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
