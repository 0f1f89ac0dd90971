import { type Codec, clip, single } from "./codec";

/** The parameters that every shared link carries. */

/**
 * The format of a link. Absent means the first, for links typed by hand or made before formats were written.
 * A link from the future is read as well as it can be, and says so.
 */
export function linkFormat(newest: number): Codec<number> {
  const expected = newest === 1 ? "1" : `a whole number from 1 to ${newest}`;
  return {
    takes: { minimum: 1, maximum: newest, whole: true },
    expected,
    absent: 1,
    parse(raw, name) {
      const parsed = single(raw, name, expected, newest, (given) =>
        /^[1-9]\d{0,2}$/.test(given) ? Number(given) : undefined,
      );
      if (parsed.value <= newest) return parsed;
      const found = String(parsed.value);
      const problem = {
        code: "newer-format" as const,
        message: `This link was made by a newer version of whichmesh, in format ${found}.`,
        repair: "What is understood is shown.",
        expected,
        found,
      };
      return { value: newest, problems: [problem] };
    },
    format: (value) => String(value),
  };
}

/**
 * The revision a link was made on. An unknown one costs the reader the comparison with today, nothing else.
 *
 * @param known ids, oldest first.
 */
export function revision(known: readonly string[]): Codec<string | null> {
  const expected = `a revision of this copy (newest ${known.at(-1)}, all in /api/v1/revisions.json)`;
  return {
    takes: { one: known },
    expected,
    absent: null,
    parse(raw, name) {
      const parsed = single<string | null>(raw, name, expected, null, (id) => id);
      if (parsed.value === null || known.includes(parsed.value)) return parsed;
      const found = clip(parsed.value);
      const problem = {
        code: "unknown-value" as const,
        message: `This copy has no revision “${found}”, so it cannot tell what moved since.`,
        repair: "Today’s facts are shown.",
        expected,
        found,
      };
      return { value: null, problems: [problem] };
    },
    format: (value) => value,
  };
}
