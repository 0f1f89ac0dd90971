import { expect, test } from "vitest";
import { ordinal, ordinalWord } from "./ordinal";

test("places in figures", () => {
  expect([1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 101, 111].map(ordinal)).toEqual(
    "1st 2nd 3rd 4th 10th 11th 12th 13th 20th 21st 22nd 101st 111th".split(" "),
  );
});

test("places in words, in figures from eleven on", () => {
  expect([1, 2, 7, 10, 11].map(ordinalWord)).toEqual(["first", "second", "seventh", "tenth", "11th"]);
});
