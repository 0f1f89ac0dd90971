import { expect, test } from "vitest";
import { movedPoints } from "./points-words";

const words = { criteria: { cost: { name: "Cost", means: "" } } };

test("points moved by hand are a sentence, with their signs", () => {
  expect(movedPoints({}, words)).toBeNull();
  expect(movedPoints({ cost: 2, upkeep: -1 }, words)).toBe("Points moved by hand: Cost +2, upkeep −1.");
});
