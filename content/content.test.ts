import { expect, test } from "vitest";
import { datesAhead } from "@/lib/checks/dates-possible";
import { facts } from ".";

/** Importing the door has already held every file against every rule. */

test("nothing is dated ahead", () => {
  expect(datesAhead(facts, new Date().toISOString().slice(0, 10))).toEqual([]);
});

test("the facts are frozen all the way down", () => {
  const [first] = facts.capabilities;
  expect(() => Object.assign(first?.cells ?? {}, { linkerd: undefined })).toThrow(TypeError);
});
