/** Narrowing of JSON whose shape nobody vouches for. */

/** A member of an object, own members only; undefined when it is no object. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((so, name) => (isObject(so) && Object.hasOwn(so, name) ? so[name] : undefined), value);
}

/** A text; null for anything else, and for an empty one. */
export const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);

/** The objects of a list; none when it is no list. */
export const objectsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);

// --

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
