import type { JsonSchema } from "./parameter";

/**
 * What a client of an answer may count on, told from its JSON Schema, and whether today's schema still keeps it. Facts are
 * no part of it: they move.
 */

/**
 * Fields by path, `$.cells[].support`, each with its types joined by `|`: those of JSON, and `word` for one of a list.
 * `?` behind them: the field may be missing. `*` in a path is any key.
 */
export type Fields = Readonly<Record<string, string>>;

/** The fields of a schema. */
export function fieldsOf(schema: JsonSchema): Fields {
  const fields = new Map<string, { types: Set<string>; optional: boolean }>();
  collect(schema, "$", false, (path, types, optional) => {
    const known = fields.get(path) ?? { types: new Set(), optional: false };
    for (const type of types) known.types.add(type);
    fields.set(path, { types: known.types, optional: known.optional || optional });
  });
  return Object.fromEntries(
    [...fields].map(([path, { types, optional }]) => [path, [...types].sort().join("|") + (optional ? "?" : "")]),
  );
}

/** How the fields of today break what was promised, one sentence each. Added fields and narrower types do not. */
export function brokenBy(today: Fields, promised: Fields): string[] {
  return Object.entries(promised).flatMap(([path, was]) => {
    const { [path]: is } = today;
    if (is === undefined) return [`${path} is gone`];
    const [before, now] = [was.replace("?", "").split("|"), is.replace("?", "").split("|")];
    const wider = now.filter((type) => !before.some((known) => known === type || narrower[type] === known));
    return [
      ...(wider.length > 0 ? [`${path} was ${was} and may be ${wider.join(" or ")}`] : []),
      ...(is.endsWith("?") && !was.endsWith("?") ? [`${path} was always there and may be missing`] : []),
    ];
  });
}

type Taken = Readonly<Record<string, { needed: boolean; schema: JsonSchema }>>;

/** What requests that were promised to work are refused by today’s parameters, one sentence each. */
export function refusedBy(today: Taken, promised: Taken): string[] {
  const fresh = Object.keys(today).filter((name) => !promised[name] && today[name]?.needed);
  return [
    ...fresh.map((name) => `${name} is new and needed`),
    ...Object.entries(promised).flatMap(([name, was]) => {
      const { [name]: is } = today;
      if (!is) return [`${name} is gone`];
      const gone = wordsOf(was.schema).filter(
        (one) => wordsOf(is.schema).length > 0 && !wordsOf(is.schema).includes(one),
      );
      const narrowed = limits.filter(([limit, widens]) => {
        const [before, now] = [was.schema[limit], is.schema[limit]];
        return typeof now === "number" && (typeof before !== "number" || widens * (now - before) < 0);
      });
      return [
        ...(gone.length > 0 ? [`${name} no longer takes ${gone.join(", ")}`] : []),
        ...(is.needed && !was.needed ? [`${name} is needed now`] : []),
        ...(is.schema.type === was.schema.type ? [] : [`${name} was ${was.schema.type} and is ${is.schema.type}`]),
        ...narrowed.map(([limit]) => `${name} has another ${limit}`),
      ];
    }),
  ];
}

/** The part of an answer that is worth keeping as an example: lists and long texts cut. */
export function specimenOf(answer: unknown, depth = 0): unknown {
  if (Array.isArray(answer)) return answer.slice(0, depth < 2 ? 2 : 1).map((item) => specimenOf(item, depth + 1));
  if (typeof answer === "string" && answer.length > longestText) return `${answer.slice(0, longestText)}…`;
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, specimenOf(value, depth + 1)]));
}

/** A schema that demands nothing, no full list either, and takes nothing that it does not name: what of an old answer is still known. */
export function knownOnly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(knownOnly);
  if (typeof schema !== "object" || schema === null) return schema;
  const { required, minItems, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, one]) => [key, knownOnly(one)]),
  );
  const isClosed = "properties" in rest && !("additionalProperties" in rest);
  // A property may be called “required”: then it is a schema and no list of names.
  const kept = required === undefined || Array.isArray(required) ? rest : { ...rest, required };
  return isClosed ? { ...kept, additionalProperties: false } : kept;
}

// --

const longestText = 160;

/** Limits of a parameter, and in which direction they take more. */
const limits = [
  ["minimum", -1],
  ["maximum", 1],
  ["maxLength", 1],
] as const;

/** The words that a parameter, or each of a list, may be; empty where it takes more than words. */
function wordsOf({ enum: words, items }: JsonSchema): string[] {
  const list = words ?? (isSchema(items) ? items.enum : undefined);
  return Array.isArray(list) ? list.map(String) : [];
}

/** Types that a client of the wider one can read. */
const narrower: Readonly<Record<string, string>> = { word: "string", integer: "number" };

type Tell = (path: string, types: readonly string[], optional: boolean) => void;

function collect(schema: JsonSchema, path: string, optional: boolean, tell: Tell): void {
  const variants = variantsOf(schema);
  tell(path, variants.flatMap(typesOf), optional);
  const objects = variants.filter((one) => isSchema(one.properties));
  const names = new Set(objects.flatMap(({ properties }) => Object.keys(Object(properties))));
  for (const one of objects)
    for (const name of names) {
      const { [name]: property } = one.properties as Readonly<Record<string, unknown>>;
      const isNeeded = Array.isArray(one.required) && one.required.includes(name);
      if (isSchema(property)) collect(property, `${path}.${name}`, !isNeeded, tell);
      // In another variant of the same object.
      else tell(`${path}.${name}`, [], true);
    }
  for (const { items, additionalProperties } of variants) {
    if (isSchema(items)) collect(items, `${path}[]`, false, tell);
    if (isSchema(additionalProperties)) collect(additionalProperties, `${path}.*`, false, tell);
  }
}

function variantsOf(schema: JsonSchema): JsonSchema[] {
  const list = schema.anyOf ?? schema.oneOf;
  return Array.isArray(list) ? list.filter(isSchema).flatMap(variantsOf) : [schema];
}

function typesOf({ type, enum: words, const: only }: JsonSchema): string[] {
  if (words !== undefined || typeof only === "string") return ["word"];
  if (only !== undefined) return [typeof only];
  // Zod writes a nullable text as `type: ["string", "null"]`.
  return (Array.isArray(type) ? type : [type]).map((one) => (typeof one === "string" ? one : "any"));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
