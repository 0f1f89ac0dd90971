/** Something in an address that could not be used as it stands. Pages show it and keep the rest; the API answers 400. */
export interface ParameterProblem {
  code: "unknown-parameter" | "unknown-value" | "repeated" | "too-long" | "newer-format";
  parameter: string;
  /** What is wrong and what was done about it, as a sentence. */
  message: string;
  expected: string;
  found: string;
}

interface Parsed<T> {
  value: T;
  problems: Omit<ParameterProblem, "parameter">[];
}

/** One parameter: serves parsing, notices, links, forms and API documentation. */
export interface Codec<T> {
  /** What may stand there, in words. */
  expected: string;
  /** The value when the parameter is absent or empty. */
  absent: T;
  /** @param raw every value given under this name, decoded, without empty ones; never an empty list. */
  parse(raw: readonly string[], name: string): Parsed<T>;
  /** Canonical text, or null when the value is the same as absence. */
  format(value: T): string | null;
}

/** Ids joined by `.`; repeated keys merge; the order is the content's, whatever order was given. */
export function idList<const T extends string>(allowed: readonly T[]): Codec<readonly T[] | null> {
  const expected = `ids joined by a full stop: ${allowed.join(", ")}`;
  return {
    expected,
    absent: null,
    parse(raw, name) {
      const asked = raw.flatMap((value) => value.split(".")).filter(Boolean);
      const chosen = allowed.filter((id) => asked.includes(id));
      const problems = [...new Set(asked)]
        .filter((id) => !(allowed as readonly string[]).includes(id))
        .map((id) => ({
          code: "unknown-value" as const,
          message: `“${clip(id)}” is not one of the ${name}. It is left out.`,
          expected,
          found: clip(id),
        }));
      return { value: chosen.length === 0 || chosen.length === allowed.length ? null : chosen, problems };
    },
    format: (value) =>
      value === null || value.length === 0 ? null : allowed.filter((id) => value.includes(id)).join("."),
  };
}

/** One of a few words. */
export function word<const T extends string>(allowed: readonly T[]): Codec<T | null> {
  const expected = allowed.join(" or ");
  return {
    expected,
    absent: null,
    parse: (raw, name) =>
      single(raw, name, expected, null, (text) => allowed.find((option) => option === text), expected),
    format: (value) => value,
  };
}

/** `1` or `0`. */
export function flag(): Codec<boolean> {
  const expected = "1 or 0";
  return {
    expected,
    absent: false,
    parse: (raw, name) =>
      single(raw, name, expected, false, (text) => (text === "1" ? true : text === "0" ? false : undefined), expected),
    format: (value) => (value ? "1" : null),
  };
}

/** Free text up to `max` characters; longer text is cut and said to be. */
export function text(max: number): Codec<string> {
  const expected = `at most ${max} characters`;
  return {
    expected,
    absent: "",
    parse(raw, name) {
      const parsed = single<string>(raw, name, expected, "", (value) => value.trim().replace(/\s+/g, " "), expected);
      if (parsed.value.length <= max) return parsed;
      const problem = {
        code: "too-long" as const,
        message: `${name} is longer than ${max} characters. The first ${max} are used.`,
        expected,
        found: `${parsed.value.length} characters`,
      };
      return { value: parsed.value.slice(0, max).trim(), problems: [...parsed.problems, problem] };
    },
    format: (value) => value || null,
  };
}

/** The format of a link. A link from the future is read as well as it can be, and says so. */
export function linkFormat(newest: number): Codec<number> {
  const expected = newest === 1 ? "1" : `a whole number from 1 to ${newest}`;
  return {
    expected,
    absent: newest,
    parse(raw, name) {
      const given = Number(raw[0]);
      if (raw.length === 1 && /^\d{1,3}$/.test(raw[0] ?? "") && given >= 1 && given <= newest)
        return { value: given, problems: [] };
      const future = Number.isInteger(given) && given > newest;
      return {
        value: newest,
        problems: [
          {
            code: future ? "newer-format" : "unknown-value",
            message: future
              ? `This link was made by a newer version of whichmesh (format ${clip(String(raw[0]))}). What is understood is shown.`
              : `${name} must be ${expected}. The current format is assumed.`,
            expected,
            found: clip(raw.join(", ")),
          },
        ],
      };
    },
    format: (value) => String(value),
  };
}

/** The revision a link was made on. An unknown one costs the reader the comparison with today, nothing else. */
export function revision(known: readonly string[]): Codec<string | null> {
  const expected = `a revision of this copy: ${known.slice(-3).join(", ")}`;
  return {
    expected,
    absent: null,
    parse: (raw, name) => {
      const parsed = single<string | null>(raw, name, expected, null, (id) => id, expected);
      if (parsed.value === null || known.includes(parsed.value)) return parsed;
      const found = clip(parsed.value);
      const message = `This copy has no revision “${found}”, so it cannot tell what moved since. Today’s facts are shown.`;
      return { value: null, problems: [{ code: "unknown-value", message, expected, found }] };
    },
    format: (value) => value,
  };
}

// --

function single<T>(
  raw: readonly string[],
  name: string,
  expected: string,
  absent: T,
  read: (text: string) => T | undefined,
  words: string,
): Parsed<T> {
  if (new Set(raw).size > 1)
    return {
      value: absent,
      problems: [
        {
          code: "repeated",
          message: `${name} is given ${raw.length} times with different values. None is used.`,
          expected: `${name} once`,
          found: clip(raw.join(", ")),
        },
      ],
    };
  const value = read(raw[0] ?? "");
  if (value !== undefined) return { value, problems: [] };
  return {
    value: absent,
    problems: [
      {
        code: "unknown-value",
        message: `${name} must be ${words}, not “${clip(raw[0] ?? "")}”. It is left out.`,
        expected,
        found: clip(raw[0] ?? ""),
      },
    ],
  };
}

/** Keeps rubbish in an address from filling the page. */
function clip(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
