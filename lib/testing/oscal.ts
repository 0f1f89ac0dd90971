import Ajv from "ajv";
import addFormats from "ajv-formats";
import { oscalComponentSchema } from "./oscal-schema";

/** What the schema cannot see: a document is a tree of unknown shape here, since broken ones are passed in too. */

const ajv = addFormats(new Ajv({ allErrors: true, unicodeRegExp: true }));
const validate = ajv.compile(oscalComponentSchema);

/** Where a document departs from the model, as `<place> <message>`. */
export function schemaProblems(document: unknown): string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Links into the document that lead nowhere, UUIDs given twice, and ids that a catalogue does not have. */
export function referenceProblems(document: unknown, catalogues: ReadonlyMap<string, readonly string[]>): string[] {
  const nodes = objectsIn(document);
  const uuids = nodes.flatMap((node) => (typeof node.uuid === "string" ? [node.uuid] : []));
  const known = new Set(uuids);
  const twice = uuids.filter((uuid, index) => uuids.indexOf(uuid) !== index);
  const references = nodes.flatMap(({ href, source }) => [href, source].filter((one) => typeof one === "string"));
  const dangling = references.filter((one) => one.startsWith("#") && !known.has(one.slice(1)));
  const foreign = nodes.flatMap((node) => {
    const controls = catalogues.get(String(node.source));
    const requirements = node["implemented-requirements"];
    if (!controls || !Array.isArray(requirements)) return [];
    return objectsIn(requirements).flatMap((one) => {
      const id = one["control-id"];
      return typeof id === "string" && !controls.includes(id) ? [`${id} is not in ${String(node.source)}`] : [];
    });
  });
  return [
    ...twice.map((uuid) => `${uuid} is given twice`),
    ...dangling.map((one) => `${one} leads nowhere`),
    ...foreign,
  ];
}

// --

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}
