import { type Codec, clip, type ParameterProblem } from "./codec";

/** A view's parameters, by name, in canonical order. */
type ParameterTable = Record<string, Codec<unknown>>;
export type ValuesOf<T> = { [K in keyof T]: T[K] extends Codec<infer V> ? V : never };

/** At most this many problems are listed; the rest are counted. */
const mostProblems = 6;

/**
 * Reads a query. Never throws: what cannot be used is told, the rest is kept.
 *
 * @param table the view's parameters.
 * @param query the query as parsed by the platform.
 */
export function parseParameters<T extends ParameterTable>(
  table: T,
  query: URLSearchParams,
): { values: ValuesOf<T>; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, codec] of Object.entries(table)) {
    const raw = query.getAll(name).filter((value) => value.trim() !== "");
    const parsed = raw.length === 0 ? { value: codec.absent, problems: [] } : codec.parse(raw, name);
    values[name] = parsed.value;
    problems.push(...parsed.problems.map((problem) => ({ ...problem, parameter: name })));
  }
  const unknown = [...new Set(query.keys())].filter((name) => !Object.hasOwn(table, name));
  if (unknown.length === 0) return { values: values as ValuesOf<T>, problems };
  const told = Object.entries(table).filter(([, { ofPage }]) => !ofPage);
  const names = [...new Set(told.map(([name, { family }]) => family ?? name))];
  for (const name of unknown)
    problems.push({
      code: "unknown-parameter",
      parameter: clip(name),
      message: `There is no parameter “${clip(name)}” here.`,
      repair: "It is ignored.",
      expected: names.length > 0 ? `one of ${names.join(", ")}` : "no parameters",
      found: clip(name),
      known: told.map(([one]) => one),
      ofPage: Object.keys(table).filter((one) => table[one]?.ofPage),
    });
  return { values: values as ValuesOf<T>, problems };
}

/** The one canonical text of a view's state: table order, defaults left out, no leading `?`. */
export function formatParameters<T extends ParameterTable>(table: T, values: Partial<ValuesOf<T>>): string {
  const query = new URLSearchParams();
  for (const [name, codec] of Object.entries(table)) {
    const value: unknown = values[name];
    const text = value === undefined ? null : codec.format(value);
    if (text !== null) query.set(name, text);
  }
  return query.toString();
}

/** The first problems, and how many more there are: rubbish in an address must not fill a page or an answer. */
export function abridge(problems: readonly ParameterProblem[]): readonly ParameterProblem[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems + 1;
  const first = problems.slice(0, mostProblems - 1);
  return [
    ...first,
    {
      code: "unknown-value",
      parameter: "",
      message: `${rest} more values of this address could not be used.`,
      repair: "They are ignored.",
      expected: "the parameters this page documents",
      found: `${rest} more`,
    },
  ];
}
