/** Something in an address that could not be used as it stands. Pages show it and keep the rest; the API answers 400. */
export interface ParameterProblem {
  code:
    | "unknown-parameter"
    | "unknown-value"
    | "repeated"
    | "too-long"
    | "newer-format"
    | "not-a-number"
    | "out-of-range"
    | "incomplete";
  parameter: string;
  /** What is wrong, as a sentence. */
  message: string;
  /** What a page does about it, as a sentence. The API refuses instead. */
  repair: string;
  expected: string;
  found: string;
  /** What to write instead, when that can be told from what was written. Part of the message too. */
  hint?: string;
  /** The words that may stand there, where they are a list: the nearest of them are named. */
  known?: readonly string[];
  /** More such words, of which programs are not told. */
  ofPage?: readonly string[];
}

interface Parsed<T> {
  value: T;
  problems: Omit<ParameterProblem, "parameter">[];
}

/**
 * What may stand there, for programs; `lib/api/parameter.ts` makes a JSON Schema of it. Kept this short since islands
 * carry it: any of the ids, one of the words, a form, a most of characters, or a number.
 */
type Takes =
  | { ids: readonly string[] }
  | { one: readonly string[] }
  | { form: RegExp }
  | { longest: number }
  | { minimum: number; maximum: number; whole?: boolean };

/** One parameter: serves parsing, notices, links, forms and API documentation. */
export interface Codec<T> {
  takes: Takes;
  /** What may stand there, in words. */
  expected: string;
  /** The value when the parameter is absent or empty. */
  absent: T;
  /** Of one of many that differ in a part of their name only: the name of all of them, `own.<measure>.<option>`. */
  family?: string;
  /** It only chooses how a page shows what it shows: programs may send it and are not told of it. */
  ofPage?: true;
  /** @param raw every value given under this name, decoded, without empty ones; never an empty list. */
  parse(raw: readonly string[], name: string): Parsed<T>;
  /** Canonical text, or null when the value is the same as absence. */
  format(value: T): string | null;
}

/**
 * Ids joined by `.`; repeated keys merge; the order is the content's, whatever order was given.
 * A list that names all of today's ids stays a list: more ids may come, and the link must not grow with them.
 */
export function idList<const T extends string>(allowed: readonly T[]): Codec<readonly T[] | null> {
  const expected = `ids joined by a full stop: ${allowed.join(", ")}`;
  return {
    takes: { ids: allowed },
    expected,
    absent: null,
    parse(raw, name) {
      const asked = new Set(raw.flatMap((value) => value.split(".")).filter(Boolean));
      const chosen = allowed.filter((id) => asked.has(id));
      const problems = [...asked]
        .filter((id) => !(allowed as readonly string[]).includes(id))
        .map((id) => ({
          code: "unknown-value" as const,
          message: `“${clip(id)}” is no known value of ${name}.`,
          repair: "It is left out.",
          expected,
          found: clip(id),
          known: allowed,
        }));
      return { value: chosen.length === 0 ? null : chosen, problems };
    },
    format: (value) => (value?.length ? allowed.filter((id) => value.includes(id)).join(".") : null),
  };
}

/** One of a few words. */
export function word<const T extends string>(allowed: readonly T[], expected = allowed.join(" or ")): Codec<T | null> {
  return {
    takes: { one: allowed },
    expected,
    absent: null,
    parse(raw, name) {
      const { value, problems } = single<T | null>(raw, name, expected, null, (text) =>
        allowed.find((one) => one === text),
      );
      return { value, problems: problems.map((problem) => ({ ...problem, known: allowed })) };
    },
    format: (value) => value,
  };
}

/** Text of a fixed form. */
export function pattern(form: RegExp, expected: string, absent: string): Codec<string> {
  return {
    takes: { form },
    expected,
    absent,
    parse: (raw, name) => single(raw, name, expected, absent, (text) => (form.test(text) ? text : undefined)),
    format: (value) => (value === absent ? null : value),
  };
}

/** `1` or `0`. */
export function flag(absent = false): Codec<boolean> {
  const expected = "1 or 0";
  return {
    takes: { one: ["1", "0"] },
    expected,
    absent,
    parse: (raw, name) =>
      single(raw, name, expected, absent, (text) => (text === "1" ? true : text === "0" ? false : undefined)),
    format: (value) => (value === absent ? null : value ? "1" : "0"),
  };
}

/** Free text up to `max` characters; longer text is cut and said to be. */
export function text(max: number): Codec<string> {
  const expected = `at most ${max} characters`;
  return {
    takes: { longest: max },
    expected,
    absent: "",
    parse(raw, name) {
      const parsed = single<string>(raw, name, expected, "", (value) => value.trim().replace(/\s+/g, " "));
      // By code point: half of a pair would not survive an address.
      const characters = [...parsed.value];
      if (characters.length <= max) return parsed;
      const problem = {
        code: "too-long" as const,
        message: `${name} is longer than ${max} characters.`,
        repair: `The first ${max} are used.`,
        expected,
        found: `${characters.length} characters`,
      };
      return { value: characters.slice(0, max).join("").trim(), problems: [...parsed.problems, problem] };
    },
    format: (value) => value || null,
  };
}

/** One cell of the matrix, `<capability>.<option>`: ids hold no full stop. */
export function cellId(capabilities: readonly string[], options: readonly string[]): Codec<string | null> {
  const expected = "the id of a capability and of an option, joined by a full stop";
  const known = (text: string) => {
    const [capability = "", option = "", ...rest] = text.split(".");
    return rest.length === 0 && capabilities.includes(capability) && options.includes(option);
  };
  return {
    takes: { form: /^[a-z0-9-]+\.[a-z0-9-]+$/ },
    expected,
    absent: null,
    parse: (raw, name) => single<string | null>(raw, name, expected, null, (text) => (known(text) ? text : undefined)),
    format: (value) => value,
  };
}

/** A parameter that is the page's alone. */
export const ofPage = <T>(codec: Codec<T>): Codec<T> => ({ ...codec, ofPage: true });

/** Keeps rubbish in an address from filling the page. */
export function clip(value: string): string {
  const characters = [...value];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : value;
}

// --

/** One value under a name, read by `read`; anything else is a problem. */
export function single<T>(
  raw: readonly string[],
  name: string,
  expected: string,
  absent: T,
  read: (text: string) => T | undefined,
): Parsed<T> {
  const [first = ""] = raw;
  const problem = (code: "repeated" | "unknown-value", message: string, found: string): Parsed<T> => ({
    value: absent,
    problems: [{ code, message, repair: "It is left out.", expected, found: clip(found) }],
  });
  if (raw.length > 1) return problem("repeated", `${name} is given ${raw.length} times.`, raw.join(", "));
  const value = read(first);
  return value === undefined
    ? problem("unknown-value", `${name} must be ${expected}, not “${clip(first)}”.`, first)
    : { value, problems: [] };
}
