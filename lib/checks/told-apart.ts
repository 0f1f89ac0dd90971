import { groupBy } from "@/lib/collection/group-by";
import type { ContentProblem } from "@/lib/schema/problem";
import { type Check, fileOf } from "./check";

/** Names are told apart, and no document is filed as two sources. */
export const toldApart: Check = ({ capabilities, options, terms, sources }) => [
  ...repeated(capabilities, ({ name }) => name, fileOf.capability, "name"),
  ...repeated(options, ({ name }) => name, fileOf.option, "name"),
  ...repeated(terms, ({ name }) => name, fileOf.term, "name"),
  ...repeated(sources, ({ url, version }) => url && `${url} ${version ?? ""}`.trim(), fileOf.source, "url"),
];

function repeated<T extends { id: string }>(
  things: readonly T[],
  keyOf: (thing: T) => string | null,
  file: (id: string) => string,
  path: string,
): ContentProblem[] {
  return [...groupBy(things, keyOf)].flatMap(([key, [first, ...others]]) =>
    key === null || !first
      ? []
      : others.map((other) => ({
          file: file(other.id),
          path,
          expected: `another ${path} than ${first.id} has`,
          found: key,
        })),
  );
}
