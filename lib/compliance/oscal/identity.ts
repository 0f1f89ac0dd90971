import { v5 } from "uuid";

/** Fixed for ever: every UUID of the export is made from it. Also the name space of our own properties. */
const root = "6f1f3c0e-5d0b-4d0c-9a53-0f2d6a8f5b1e";

/** The same parts give the same UUID on every machine and in every revision, so that two exports can be compared. */
export function uuidOf(...parts: readonly string[]): string {
  return v5(parts.join("\n"), root);
}

/** Properties that OSCAL does not name itself have to say whose they are. */
export const propertyNamespace = `urn:uuid:${root}`;
