/**
 * A JSON Schema (draft 07) of OSCAL’s component-definition model 1.2.2, written from the published model as far as the
 * export uses it, and as strict as that model: required fields, patterns, no empty arrays, nothing unknown.
 */

const text = { type: "string", pattern: "^\\S(.*\\S)?$" };
const prose = { type: "string", minLength: 1 };
/** Names and ids: first a letter or underscore. */
const token = { type: "string", pattern: "^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$" };
/** Version 4 or 5. */
const uuid = {
  type: "string",
  pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$",
};
const moment = {
  type: "string",
  format: "date-time",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$",
};
const reference = { type: "string", format: "uri-reference", minLength: 1 };

type Schema = Record<string, unknown>;

/** An object with these required and these optional fields, and no others. */
function strict(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const some = (items: Schema): Schema => ({ type: "array", minItems: 1, items });

const property = strict(
  { name: token, value: text },
  { uuid, ns: { type: "string", format: "uri" }, class: token, group: token, remarks: prose },
);
const link = strict({ href: reference }, { rel: token, "media-type": text, "resource-fragment": text, text: prose });
const marked = { props: some(property), links: some(link) };
const setParameter = strict({ "param-id": token, values: some(text) }, { remarks: prose });
const role = strict({ "role-id": token }, { ...marked, "party-uuids": some(uuid), remarks: prose });

const statement = strict(
  { "statement-id": token, uuid, description: prose },
  { ...marked, "responsible-roles": some(role), remarks: prose },
);
const implementedRequirement = strict(
  { uuid, "control-id": token, description: prose },
  {
    ...marked,
    "set-parameters": some(setParameter),
    "responsible-roles": some(role),
    statements: some(statement),
    remarks: prose,
  },
);
const controlImplementation = strict(
  { uuid, source: reference, description: prose, "implemented-requirements": some(implementedRequirement) },
  { ...marked, "set-parameters": some(setParameter) },
);
const component = strict(
  { uuid, type: text, title: text, description: prose },
  {
    purpose: text,
    ...marked,
    "responsible-roles": some(role),
    "control-implementations": some(controlImplementation),
    remarks: prose,
  },
);
const metadata = strict(
  { title: text, "last-modified": moment, version: text, "oscal-version": { const: "1.2.2" } },
  {
    published: moment,
    ...marked,
    roles: some(
      strict({ id: token, title: text }, { "short-name": text, description: prose, ...marked, remarks: prose }),
    ),
    remarks: prose,
  },
);
const hash = strict({ algorithm: text, value: prose });
const resource = strict(
  { uuid },
  {
    title: text,
    description: prose,
    props: some(property),
    citation: strict({ text }, marked),
    rlinks: some(strict({ href: reference }, { "media-type": text, hashes: some(hash) })),
    remarks: prose,
  },
);

export const oscalComponentSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...strict({
    "component-definition": strict(
      { uuid, metadata },
      {
        "import-component-definitions": some(strict({ href: reference })),
        components: some(component),
        "back-matter": strict({}, { resources: some(resource) }),
      },
    ),
  }),
};
