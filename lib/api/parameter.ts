import type { Codec } from "@/lib/share/codec";

/** What a parameter means, and a value that it takes. */
export interface Meaning {
  means: string;
  /** As it stands in an address. Left out where the codec itself gives one: a word, the first id, a default. */
  example?: string;
  /** It is still read, and has a better successor. */
  deprecated?: true;
}

/** What all parameters of one family mean. */
interface FamilyMeaning extends Meaning {
  expected: string;
}

/** A parameter as the page and the OpenAPI document tell it. */
export interface Parameter {
  name: string;
  means: string;
  /** In words, as an error tells it. */
  expected: string;
  schema: JsonSchema;
  /** As it stands in an address. */
  example: string;
  /** It has to be given. */
  needed: boolean;
  deprecated: boolean;
  /** For a family: the names there are, each with its schema; the schema is then that of an object of them. */
  members: Readonly<Record<string, JsonSchema>> | null;
}

export type JsonSchema = Readonly<Record<string, unknown>>;
type Described = Pick<Codec<unknown>, "expected" | "takes" | "absent" | "family">;

/** An answer that cannot hold beside another of its question. */
interface Apart {
  question: string;
  answer: string;
  excludes: string;
}

/** The table of a view, what its parameters mean, and which of them have to be given. */
export interface Told {
  table: Readonly<Record<string, Described>>;
  /** By name. One without a meaning belongs to the page alone and is not told. */
  meanings: Readonly<Record<string, Meaning>>;
  /** By the name of the family: `own.<measure>.<option>`. */
  families?: Readonly<Record<string, FamilyMeaning>>;
  /** Answers of one question that cannot both hold. */
  apart?: readonly Apart[];
  needs?: readonly string[];
}

/** Parameters of a table in its order, families once, where their first member stands. */
export function parametersOf({ table, meanings, families = {}, apart = [], needs = [] }: Told): Parameter[] {
  const told = new Set<string>();
  return Object.entries(table).flatMap(([name, codec]): Parameter[] => {
    const { family = "" } = codec;
    const ofAll = families[family];
    if (ofAll) {
      if (told.has(family)) return [];
      told.add(family);
      return [familyOf(family, ofAll, table)];
    }
    const meaning = meanings[name];
    if (!meaning) return [];
    const apartHere = apart.filter(({ question }) => question === name);
    const { means, example = exampleOf(codec, apartHere), deprecated = false } = meaning;
    const { expected } = codec;
    return [
      {
        name,
        means,
        expected,
        schema: schemaOf(codec),
        example,
        needed: needs.includes(name),
        deprecated,
        members: null,
      },
    ];
  });
}

/** The JSON Schema of one value. Lists of ids are arrays, since repeated keys merge. */
function schemaOf({ takes, absent }: Described): JsonSchema {
  const usual =
    typeof absent === "number"
      ? { default: absent }
      : typeof absent === "boolean"
        ? { default: absent ? "1" : "0" }
        : {};
  if ("ids" in takes) return { type: "array", items: { type: "string", enum: takes.ids } };
  if ("one" in takes) return { type: "string", enum: takes.one, ...usual };
  if ("form" in takes) return { type: "string", pattern: takes.form.source };
  if ("longest" in takes) return { type: "string", maxLength: takes.longest };
  const { minimum, maximum, whole = false } = takes;
  return { type: whole ? "integer" : "number", minimum, maximum, ...usual };
}

/** A parameter's example as JSON: what the document shows, and what its schema takes. */
export function exampleValue({ schema, example, members }: Parameter): unknown {
  if (members) {
    const [name = "", value = ""] = example.split("=");
    return { [name]: typedValue(members[name], value) };
  }
  return typedValue(schema, example);
}

// --

function typedValue(schema: JsonSchema | undefined, text: string): unknown {
  if (schema?.type === "array") return text.split(".");
  return schema?.type === "number" || schema?.type === "integer" ? Number(text) : text;
}

function exampleOf({ takes, absent }: Described, apart: readonly Apart[] = []): string {
  if ("ids" in takes) {
    const [first = "", ...rest] = takes.ids;
    const second = rest.find(
      (id) => !apart.some(({ answer, excludes }) => [id, first].every((one) => one === answer || one === excludes)),
    );
    return [first, ...(second ? [second] : [])].join(".");
  }
  if ("one" in takes) return takes.one[0] ?? "";
  if ("minimum" in takes) return String(typeof absent === "number" ? absent : takes.minimum);
  return "";
}

/** @param family its example is a whole pair, `own.proxy-memory.linkerd=48`. */
function familyOf(name: string, family: FamilyMeaning, table: Told["table"]): Parameter {
  const members = Object.fromEntries(
    Object.entries(table).flatMap(([member, codec]) => (codec.family === name ? [[member, schemaOf(codec)]] : [])),
  );
  const [first = ""] = Object.keys(members);
  const codec = table[first];
  const { means, expected, example = `${first}=${codec ? exampleOf(codec) : ""}` } = family;
  const schema = { type: "object", properties: members };
  return { name, means, expected, schema, example, needed: false, deprecated: false, members };
}
