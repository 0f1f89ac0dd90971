import { expect, test } from "vitest";
import { facts } from ".";

test("the facts are frozen all the way down", () => {
  const [first] = facts.capabilities;
  expect(() => Object.assign(first?.cells ?? {}, { linkerd: undefined })).toThrow(TypeError);
});
