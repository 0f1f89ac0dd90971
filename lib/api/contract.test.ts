import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { apiAddresses } from "@/app/_data/api";
import { type apiShapes, jsonSchema } from "@/lib/schema/api-shapes";
import { answerOf } from "@/lib/testing/routes";
import { brokenBy, type Fields, fieldsOf, knownOnly, refusedBy, specimenOf } from "./contract";
import { type Address, parametersIn } from "./endpoint";
import { operationId } from "./openapi";

/**
 * What `/api/v1` promised when it was frozen, one file an address: a request, what it answered, and the fields of its
 * shape. Today may add, and must keep. `CONTRACT=write npx vitest run lib/api/contract.test.ts` writes what is missing,
 * and additions to what is there; never what breaks it.
 */
const kept = z.strictObject({
  request: z.string(),
  status: z.number(),
  type: z.string(),
  /** Of JSON with a shape. */
  fields: z.record(z.string(), z.string()).optional(),
  answer: z.unknown().optional(),
  /** Of CSV. New columns go last. */
  columns: z.array(z.string()).optional(),
  parameters: z.record(z.string(), z.strictObject({ needed: z.boolean(), schema: z.record(z.string(), z.unknown()) })),
});
type Kept = z.output<typeof kept>;

const fileOf = (address: Address) => join(import.meta.dirname, "contract", `${operationId(address)}.json`);

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

async function today(address: Address): Promise<Kept> {
  const { endpoint, form, examples, template } = address;
  const [request = template] = examples;
  const answer = await answerOf(request);
  const parameters = parametersIn(endpoint).map(({ name, needed, schema }) => [name, { needed, schema }] as const);
  const head = {
    ...{ request, status: answer.status, type: answer.headers.get("content-type") ?? "" },
    parameters: Object.fromEntries(parameters),
  };
  if (form === "json" && endpoint.shape)
    return { ...head, fields: fieldsOf(jsonSchema(endpoint.shape)), answer: specimenOf(await answer.json()) };
  if (form !== "csv") return head;
  const [line = ""] = (await answer.text()).replace("\uFEFF", "").split("\r\n");
  return { ...head, columns: line.split(",") };
}

function breachesOf(promised: Kept, now: Kept, shape: keyof typeof apiShapes | undefined): string[] {
  const { answer } = promised;
  const validate = ajv.compile(shape && answer !== undefined ? Object(knownOnly(jsonSchema(shape))) : {});
  validate(answer);
  return [
    ...(now.status === promised.status ? [] : [`status ${now.status}`]),
    ...(now.type === promised.type ? [] : [`type ${now.type}`]),
    ...brokenBy(now.fields ?? {}, promised.fields ?? {}),
    ...(validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} of the kept answer ${message} ${JSON.stringify(params)}`,
    ),
    ...refusedBy(now.parameters, promised.parameters),
    ...(promised.columns ?? []).flatMap((column, index) =>
      now.columns?.[index] === column ? [] : [`column ${index + 1} was ${column} and is ${now.columns?.[index]}`],
    ),
  ];
}

test.each(apiAddresses.map((address) => [operationId(address), address] as const))(
  "%s keeps what it promised",
  async (_, address) => {
    const now = await today(address);
    const file = fileOf(address);
    const promised = existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, "utf8"))) : null;
    // The request is the kept one's, also where the list has another example by now.
    if (promised) expect((await answerOf(promised.request)).status).toBe(promised.status);
    const breaches = promised ? breachesOf(promised, now, address.endpoint.shape) : ["nothing is kept of it"];
    expect(process.env.CONTRACT === "write" && !promised ? [] : breaches).toEqual([]);
    if (process.env.CONTRACT === "write") writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  },
);

test("every address that was promised is still there", () => {
  const promised = readdirSync(join(import.meta.dirname, "contract")).map((file) => file.replace(/\.json$/, ""));
  const now = apiAddresses.map(operationId);
  expect(promised.filter((id) => !now.includes(id))).toEqual([]);
});

test("a parameter that is gone, newly needed or takes less is found; one more or one that takes more is not", () => {
  const was = {
    options: { needed: false, schema: { type: "array", items: { enum: ["a", "b"] } } },
    pods: { needed: false, schema: { type: "integer", minimum: 1, maximum: 100 } },
    q: { needed: false, schema: { type: "string", maxLength: 80 } },
  };
  const { options, pods, q } = was;
  expect(refusedBy({ ...was, more: { needed: false, schema: {} } }, was)).toEqual([]);
  expect(
    refusedBy(
      {
        options: { ...options, schema: { type: "array", items: { enum: ["a", "b", "c"] } } },
        pods: { ...pods, schema: { type: "integer", minimum: 0, maximum: 200 } },
        q,
      },
      was,
    ),
  ).toEqual([]);
  expect(
    refusedBy(
      {
        options: { ...options, schema: { type: "array", items: { enum: ["a"] } } },
        pods: { needed: true, schema: { type: "integer", minimum: 2, maximum: 90 } },
        fresh: { needed: true, schema: {} },
      },
      was,
    ),
  ).toEqual([
    "fresh is new and needed",
    "options no longer takes b",
    "pods is needed now",
    "pods has another minimum",
    "pods has another maximum",
    "q is gone",
  ]);
});

describe("what breaks a client is found, what adds is not", () => {
  const shape = {
    id: z.string(),
    note: z.string().nullable(),
    state: z.enum(["full", "none"]),
    count: z.number().int(),
  };
  const fields = (keys: z.ZodRawShape): Fields => {
    const list = z.strictObject({ list: z.array(z.strictObject(keys)), by: z.record(z.string(), z.number()) });
    return fieldsOf(z.toJSONSchema(list));
  };
  const changed = (keys: z.ZodRawShape) => brokenBy(fields(keys), fields(shape));
  const { id, note, state, count } = shape;

  test("removed, renamed, retyped, made optional, made nullable, opened", () => {
    expect(changed({ id, state, count })).toEqual(["$.list[].note is gone"]);
    expect(changed({ id, remark: note, state, count })).toEqual(["$.list[].note is gone"]);
    expect(changed({ id: z.number(), note, state, count })).toEqual(["$.list[].id was string and may be number"]);
    expect(changed({ id: id.optional(), note, state, count })).toEqual([
      "$.list[].id was always there and may be missing",
    ]);
    expect(changed({ id: id.nullable(), note, state, count })).toEqual(["$.list[].id was string and may be null"]);
    expect(changed({ id, note, state: z.string(), count })).toEqual(["$.list[].state was word and may be string"]);
    expect(changed({ id, note, state, count: z.number() })).toEqual(["$.list[].count was integer and may be number"]);
  });

  test("a field, a word, a narrower type", () => {
    expect(changed({ ...shape, more: z.boolean() })).toEqual([]);
    expect(changed({ ...shape, state: z.enum(["full", "none", "partial"]) })).toEqual([]);
    expect(changed({ ...shape, note: z.string(), id: z.enum(["a"]) })).toEqual([]);
  });

  test("of several variants, only what all have is always there", () => {
    const union = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a"), size: z.number() }),
      z.strictObject({ kind: z.literal("b") }),
    ]);
    expect(fieldsOf(z.toJSONSchema(union))).toEqual({ $: "object", "$.kind": "word", "$.size": "number?" });
  });

  test("a kept answer with a key, a type or a word that today’s shape does not know", () => {
    const known = ajv.compile(Object(knownOnly(z.toJSONSchema(z.strictObject(shape)))));
    expect(known({ id: "a", state: "full" })).toBe(true);
    for (const old of [{ name: "a" }, { id: 1 }, { state: "partial" }, { count: 1.5 }]) expect(known(old)).toBe(false);
  });
});
