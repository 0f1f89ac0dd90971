import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { mediaTypes, parametersIn } from "@/lib/api/endpoint";
import { exampleValue } from "@/lib/api/parameter";
import { formerParameters } from "@/lib/decision/former-links";
import { sizesOf } from "@/lib/decision/sizes";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import { parseParameters } from "@/lib/share/parameters";
import { answerOf, routeFolders, routeOf } from "@/lib/testing/routes";
import { apiAddresses, apiDocument, endpoints } from "./api";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";
import { oscalTable } from "./compliance-files";
import { decisionTable } from "./decision";
import { overheadTable } from "./overhead";
import { planTable } from "./plan";

/** As a client gets it. */
const document = JSON.parse(JSON.stringify(apiDocument())) as ReturnType<typeof apiDocument>;

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "document", ...document });

test("the document is OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test("every route under /api/v1 and /feeds is in the list, and nothing else is", async () => {
  const routes = [...routeFolders("api/v1"), ...routeFolders("feeds"), "/healthz"].filter(
    (folder) => !folder.includes("[...path]"),
  );
  const listed = new Set(
    apiAddresses.map(({ examples: [example = ""] }) => routeOf(example.split("?")[0] ?? "")?.folder),
  );
  expect(routes.filter((folder) => !listed.has(folder))).toEqual([]);
  expect([...listed].filter((folder) => folder && !routes.includes(folder))).toEqual([]);
  expect(listed).not.toContain(undefined);
});

test("ids, addresses and sets of parameters are unique", () => {
  const unique = (list: readonly string[]) => expect(list).toEqual([...new Set(list)]);
  unique(endpoints.map(({ id }) => id));
  unique(apiAddresses.map(({ template }) => template));
  const sets = new Map(endpoints.flatMap(({ takes }) => (takes ? [[takes.id, takes]] : [])));
  for (const { takes } of endpoints) if (takes) expect(sets.get(takes.id)).toBe(takes);
  for (const { path, at } of endpoints)
    for (const template of Object.values(at)) expect(/\{(\w+)\}/.exec(template)?.[1]).toBe(path?.name);
});

const examples = apiAddresses.flatMap(({ endpoint, form, template, examples }) =>
  examples.map((example) => [example, { endpoint, form, template }] as const),
);

test.each(examples)("%s answers what the document says", async (example, { endpoint, form, template }) => {
  const answer = await answerOf(example);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")?.split(";")[0]).toBe(mediaTypes[form]);
  if (endpoint.id !== "health") {
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const again = await answerOf(example, { "If-None-Match": answer.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  }
  if (mediaTypes[form] !== "application/json") return expect((await answer.text()).length).toBeGreaterThan(80);
  const [pointer, type] = [template, mediaTypes[form]].map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"));
  const validate = ajv.compile({
    $ref: `document#/paths/${encodeURI(pointer ?? "")}/get/responses/200/content/${type}/schema`,
  });
  validate(await answer.json());
  expect(validate.errors?.slice(0, 3)).toBeUndefined();
});

test("JSON that is described has a shape", () => {
  const open = endpoints.filter(({ at, shape }) => at.json && !shape).map(({ id }) => id);
  expect(open).toEqual(["openapi", "schema"]);
});

const { fixed, sizes, answers, points, own } = decisionTable;
const tables = {
  matrix: compareTable,
  claims: claimsTable,
  overhead: overheadTable,
  decision: { ...fixed, ...sizes, ...answers, ...points, ...own, ...formerParameters },
  plan: planTable,
  oscal: oscalTable,
};
const parameters = endpoints.flatMap((endpoint) =>
  parametersIn(endpoint).map((parameter) => [`${endpoint.id}: ${parameter.name}`, { endpoint, parameter }] as const),
);

test.each(parameters)("the example of %s is taken, and its schema takes it", (_, { endpoint, parameter }) => {
  const { name, example, members, schema } = parameter;
  const table = Object.entries(tables).find(([id]) => id === endpoint.takes?.id)?.[1] ?? {};
  const [asked = "", value = ""] = members ? example.split("=") : [name, example];
  expect(value).not.toBe("");
  expect(parseParameters(table, new URLSearchParams({ [asked]: value })).problems).toEqual([]);
  const validate = ajv.compile(schema);
  expect(validate(exampleValue(parameter)), JSON.stringify(validate.errors)).toBe(true);
  if (members) expect(Object.keys(members)).toContain(asked);
});

/** One address of each set: the others parse with the same table. */
const bySet = [...new Map(apiAddresses.map((one) => [one.endpoint.takes?.id, one])).values()];
const asked = (address: string, query: Record<string, string>) =>
  answerOf(`${address.split("?")[0]}?${new URLSearchParams(query)}`);

/** Parameters that are only of use together. */
const pairs: Readonly<Record<string, string>> = { currency: "fx", fx: "currency" };

test.each(
  bySet.flatMap(({ endpoint, template, examples: [address = ""] }) =>
    parametersIn(endpoint).map((parameter) => [template, parameter.name, { endpoint, parameter, address }] as const),
  ),
)("%s answers the example of %s, given alone", async (_, __, { endpoint, parameter, address }) => {
  const beside = parametersIn(endpoint).filter(({ name, needed }) => needed || name === pairs[parameter.name]);
  for (const { name, means } of beside) if (pairs[name]) expect(means).toContain(`goes with ${parameter.name}`);
  const query = [...beside, parameter].map(({ name, example, members }): [string, string] => {
    const [member = "", value = ""] = example.split("=");
    return members ? [member, value] : [name, example];
  });
  const answer = await asked(address, Object.fromEntries(query));
  expect(answer.status, await answer.clone().text()).toBe(200);
});

test("examples are written as addresses take them", () => {
  const fx = document.components.parameters["overhead.fx"];
  expect(fx?.schema.minimum).toBe(0.000001);
  expect(JSON.stringify(fx?.example)).toMatch(/^\d\.\d\d$/);
  expect(fx?.description).toContain("no exponent");
});

test.each(bySet.map((one) => [one.template, one] as const))(
  "%s offers what is documented in place of a name that there is not",
  async (_, { endpoint, examples: [address = ""] }) => {
    if (endpoint.uncached) return;
    const answer = await asked(address, { zzzzzzzz: "1" });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text.length).toBeLessThan(2_000);
    const { error } = JSON.parse(text);
    const names = parametersIn(endpoint).map(({ name }) => name);
    expect(error.message).toBe("There is no parameter “zzzzzzzz” here.");
    expect(new Set(error.expected.replace("one of ", "").split(", "))).toEqual(
      new Set(names.length > 0 ? names : ["no parameters"]),
    );
  },
);

test("a name near to one that there is is told, none of those that only a page knows", async () => {
  const told = async (address: string) => (await (await answerOf(address)).json()).error.message;
  expect(await told("/api/v1/decision.json?podz=3")).toBe("There is no parameter “podz” here. Did you mean pods?");
  expect(await told("/api/v1/decision.json?point.traffic=3")).toContain("Did you mean points.traffic");
  expect(await told("/api/v1/overhead.json?own.proxy-memory.linkrd=3")).toContain("own.proxy-memory.linkerd");
  expect(await told("/api/v1/decision.json?facs=then")).not.toContain("facts");
  expect(await told("/api/v1/matrix.json?cel=x")).toBe("There is no parameter “cel” here.");
  expect(await told("/api/v1/matrix.json?options=linkrd")).toBe(
    "“linkrd” is no known value of options. Did you mean linkerd?",
  );
});

test("sizes of a decision that are left out are told as they are derived", () => {
  const means = (set: string, name: string) => document.components.parameters[`${set}.${name}`]?.description;
  const none = sizesOf({ sizes: {} });
  for (const name of sizeNames) {
    expect(means("overhead", name)).toContain(`Left out: ${none[name]}.`);
    expect(means("decision", name)).toContain(
      `Left out: in the proportions of the calculator’s example to the first given of pods, services and nodes; where none is, ${none[name]}.`,
    );
  }
});

test("what a codec refuses at its edges, its schema refuses", () => {
  const pods = document.components.parameters["overhead.pods"]?.schema ?? {};
  const validate = ajv.compile(pods);
  expect([0, 1, 1_000_000, 1_000_001, 1.5].map((value) => validate(value))).toEqual([false, true, true, false, false]);
  const options = ajv.compile(document.components.parameters["matrix.options"]?.schema ?? {});
  expect([["linkerd"], ["conssul"]].map((value) => options(value))).toEqual([true, false]);
  const currency = ajv.compile(document.components.parameters["overhead.currency"]?.schema ?? {});
  expect(["EUR", "eur"].map((value) => currency(value))).toEqual([true, false]);
});
