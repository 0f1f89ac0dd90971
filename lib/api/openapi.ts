import { jsonSchema, schemaNames } from "@/lib/schema/api-shapes";
import {
  type Address,
  addressesOf,
  type Endpoint,
  type Form,
  filled,
  groups,
  mediaTypes,
  parametersIn,
} from "./endpoint";
import { exampleValue, type JsonSchema, type Parameter } from "./parameter";
import { longestQuery } from "./refusal";

/** What the document says of itself. */
export interface Publication {
  /** Of the facts served. */
  revision: string;
  /** Of the API. */
  version: string;
}

/**
 * The OpenAPI 3.1 document of a list of endpoints. Server-relative, since the product does not know where it runs.
 * Example requests stand in `x-example-requests` of each operation; tests ask every one of them.
 */
export function openApi(endpoints: readonly Endpoint[], { revision, version }: Publication) {
  return {
    openapi: "3.1.0",
    info: {
      title: "whichmesh",
      version,
      summary: "Which service mesh, if any: facts with their sources, overhead, compliance and decisions",
      description: `Read only, without a key, from any origin. Facts of revision ${revision}. Within version 1 things are only added: a client must not stumble over a field, a word or an id that it does not know.`,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "The server that gives this document" }],
    security: [],
    tags: Object.entries(groups)
      .filter(([id]) => endpoints.some(({ group }) => group === id))
      .map(([id, name]) => ({ name: id, description: name })),
    paths: Object.fromEntries(addressesOf(endpoints).map((address) => [address.template, { get: operation(address) }])),
    components: {
      schemas: Object.fromEntries(schemaNames.map((name) => [name, withoutDialect(jsonSchema(name))])),
      parameters: Object.fromEntries(
        endpoints.flatMap((endpoint) =>
          parametersIn(endpoint).map((parameter) => [parameterKey(endpoint, parameter), queryParameter(parameter)]),
        ),
      ),
      headers: {
        ETag: { description: "Ask again with If-None-Match: 304 when nothing moved", schema: { type: "string" } },
      },
      responses: errors,
    },
  };
}

/** Unique in the document: `overhead.csv` of the endpoint `overhead` is `overhead-csv`. */
export const operationId = ({ endpoint, form }: Pick<Address, "endpoint" | "form">) => `${endpoint.id}-${form}`;

// --

const errorBody = { "application/json": { schema: { $ref: "#/components/schemas/error" } } };

const errors = {
  NotModified: { description: "Nothing moved since the ETag that was sent" },
  BadRequest: {
    description: "A parameter could not be used, or the address not be read: what was expected",
    content: errorBody,
  },
  NotFound: { description: "There is nothing at this address", content: errorBody },
  WrongMethod: {
    description: "Only reading is possible",
    headers: { Allow: { description: "GET, HEAD, OPTIONS", schema: { type: "string" } } },
    content: errorBody,
  },
  TooLong: { description: `The query is longer than ${longestQuery} bytes`, content: errorBody },
} as const;

function operation(address: Address) {
  const { endpoint, form, examples } = address;
  const { group, name, what, path } = endpoint;
  return {
    operationId: operationId(address),
    tags: [group],
    summary: Object.keys(endpoint.at).length > 1 ? `${name}, as ${formWord[form]}` : name,
    description: what,
    parameters: [
      ...(path
        ? [
            {
              name: path.name,
              in: "path",
              required: true,
              description: path.means,
              schema: { type: "string", enum: path.values },
              example: filled(`{${path.name}}`, path),
            },
          ]
        : []),
      ...parametersIn(endpoint).map((parameter) => ({
        $ref: `#/components/parameters/${parameterKey(endpoint, parameter)}`,
      })),
    ],
    responses: {
      "200": success(endpoint, form),
      ...(!endpoint.uncached && {
        "304": { $ref: "#/components/responses/NotModified" },
        "400": { $ref: "#/components/responses/BadRequest" },
      }),
      ...(path && { "404": { $ref: "#/components/responses/NotFound" } }),
      "405": { $ref: "#/components/responses/WrongMethod" },
      "414": { $ref: "#/components/responses/TooLong" },
    },
    "x-example-requests": examples,
  };
}

function success({ what, shape, uncached = false }: Endpoint, form: Form) {
  const schema = form === "json" && shape ? { $ref: `#/components/schemas/${shape}` } : plainSchema[form];
  return {
    description: what,
    ...(!uncached && { headers: { ETag: { $ref: "#/components/headers/ETag" } } }),
    content: { [mediaTypes[form]]: { schema } },
  };
}

const text = { type: "string" } as const;
const plainSchema: Record<Form, JsonSchema> = {
  json: { type: "object" },
  oscal: {
    type: "object",
    description: "An OSCAL component definition",
    required: ["component-definition"],
    properties: { "component-definition": { type: "object" } },
  },
  csv: text,
  md: text,
  ics: text,
  atom: text,
};

export const formWord: Record<Form, string> = {
  json: "JSON",
  csv: "CSV",
  md: "Markdown",
  oscal: "OSCAL",
  ics: "calendar",
  atom: "feed",
};

/** Sets are told once, whatever number of endpoints share them. A family stands under its prefix. */
function parameterKey({ takes }: Endpoint, { name }: Parameter): string {
  return `${takes?.id}.${bare(name)}`;
}

/** `own.<measure>.<option>` is `own`. */
const bare = (name: string) => name.replace(/\.<.*$/, "");

function queryParameter(parameter: Parameter) {
  const { name, means, expected, schema, needed, deprecated, members } = parameter;
  const isList = schema.type === "array";
  const how = isList
    ? " Repeat it, or join the ids by a full stop."
    : schema.type === "number"
      ? " Written out in digits: no exponent."
      : "";
  return {
    name: bare(name),
    in: "query",
    required: needed,
    ...(deprecated && { deprecated }),
    description: `${asSentence(means)} Takes ${shortened(expected)}.${how}`,
    // Repeated keys merge; of a family, each member is a parameter of its own.
    ...((isList || members) && { style: "form", explode: true }),
    schema,
    example: exampleValue(parameter),
  };
}

const asSentence = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? "" : "."}`;

/** A list of ids is in the schema; it need not be in words as well. */
const shortened = (expected: string) => expected.split(": ")[0] ?? expected;

function withoutDialect({ $schema, ...schema }: Record<string, unknown>) {
  return schema;
}
