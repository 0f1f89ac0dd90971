import fc from "fast-check";
import { expect, test } from "vitest";
import { type Endpoint, parametersIn } from "@/lib/api/endpoint";
import { apiShapes } from "@/lib/schema/api-shapes";
import { answerOf } from "@/lib/testing/routes";
import { apiAddresses } from "../_data/api";

/** Whatever an address says, it is answered or refused in the one shape: nothing throws, which would be a 500. */

/** What people and programs put where a value belongs. */
const rubbish = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("", " ", ".", "..", "-1", "1e999", "NaN", "0x10", "null", "__proto__", "constructor", "toString"),
  fc.constantFrom("linkerd.linkerd", "linkerd,cilium", "istio-ambient.", "\u0000", "\ud800", "%", "%25", "<b>", "🕸️"),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.string({ minLength: 500, maxLength: 2_000 }),
);

/** Queries: known names with rubbish or their example, unknown names, names given twice. */
function queries(endpoint: Endpoint): fc.Arbitrary<string> {
  const known = parametersIn(endpoint).flatMap(({ name, members }) => (members ? Object.keys(members) : [name]));
  const name = fc.oneof(
    ...(known.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...known) }] : []),
    {
      weight: 1,
      arbitrary: fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "own.", "next.", "points.x"),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  );
  const pairs = fc.array(fc.tuple(name, rubbish), { maxLength: 6 });
  return fc
    .tuple(fc.constantFrom(...endpoint.examples, ""), pairs)
    .map(([example, more]) => new URLSearchParams([...new URLSearchParams(example), ...more]).toString());
}

const addresses = apiAddresses.filter(({ endpoint }) => endpoint.id !== "health");

test.each(addresses.map((address) => [address.template, address] as const))(
  "%s answers any query or refuses it",
  async (_, { endpoint, examples: [example = ""] }) => {
    const [path] = example.split("?");
    await fc.assert(
      fc.asyncProperty(queries(endpoint), async (query) => {
        const answer = await answerOf(`${path}?${query}`);
        expect([200, 400]).toContain(answer.status);
        if (answer.status === 400) expect(apiShapes.error.safeParse(await answer.json()).error?.issues).toBeUndefined();
      }),
      { numRuns: ["decision", "overhead"].includes(endpoint.group) ? 8 : 25 },
    );
  },
);

/** One address of each set of parameters: the others parse with the same table. */
const bySet = [...new Map(addresses.map((address) => [address.endpoint.takes?.id, address])).values()];
const single = bySet.flatMap(({ endpoint, examples: [example = ""], template }) =>
  parametersIn(endpoint).flatMap(({ name, members, schema }) =>
    members || schema.type === "array" ? [] : [[template, name, example] as const],
  ),
);

test.each(single)("%s: %s given twice, or as rubbish, is 400", async (_, name, example) => {
  const address = (values: readonly string[]) => {
    const url = new URL(example, "https://mesh.example");
    url.searchParams.delete(name);
    for (const value of values) url.searchParams.append(name, value);
    return url.pathname + url.search;
  };
  for (const values of [["1", "1"], ["\u0000rubbish "]]) {
    // Free text takes anything that is not too long.
    if (["q", "assume"].includes(name) && values.length === 1) values.splice(0, 1, "x".repeat(501));
    const answer = await answerOf(address(values));
    expect(answer.status).toBe(400);
    const { error, problems } = apiShapes.error.parse(await answer.json());
    expect([error, ...(problems ?? [])].map(({ parameter }) => parameter)).toContain(name);
  }
});

test.each([
  "..",
  "%2e%2e",
  "plan",
  "plan.",
  ".json",
  "gdpr",
  "gdpr.json.json",
  "__proto__.json",
  "constructor.oscal.json",
])("a file named %s is unknown, not a fault", async (file) => {
  const { GET } = await import("./v1/compliance/[file]/route");
  const answer = await GET(new Request("https://mesh.example/api/v1/compliance/x"), {
    params: Promise.resolve({ file }),
  });
  expect(answer.status).toBe(404);
  expect(apiShapes.error.safeParse(await answer.json()).success).toBe(true);
});
