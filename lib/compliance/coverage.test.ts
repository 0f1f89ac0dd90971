import { array, assert, constantFrom, property, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { supportStates } from "@/lib/schema/vocabulary";
import { complianceFacts } from "@/lib/testing/compliance";
import { coverageOf, tellingCells, weakest, weakness } from "./coverage";

const state = constantFrom(...supportStates);

test("a row more never improves a state", () => {
  assert(
    property(array(state, { minLength: 1 }), state, (states, more) => {
      expect(weakness(weakest([...states, more]))).toBeGreaterThanOrEqual(weakness(weakest(states)));
    }),
  );
});

test("the order of rows does not matter, and a row named twice counts once", () => {
  assert(
    property(shuffledSubarray([...supportStates], { minLength: 1 }), (states) => {
      expect(weakest(states)).toBe(weakest([...states].reverse()));
      expect(weakest([...states, ...states])).toBe(weakest(states));
    }),
  );
});

test("unknown is weaker than any cover; what does not apply covers nothing", () => {
  expect(weakest(["full", "addon"])).toBe("addon");
  expect(weakest(["addon", "enterprise"])).toBe("enterprise");
  expect(weakest(["enterprise", "partial"])).toBe("partial");
  expect(weakest(["partial", "preview"])).toBe("preview");
  expect(weakest(["preview", "unknown"])).toBe("unknown");
  expect(weakest(["unknown", "none"])).toBe("none");
  expect(weakest(["full", "not-applicable"])).toBe("none");
  expect(() => weakest([])).toThrow("no states");
});

test("a block is covered as far as its weakest cell, which is named", () => {
  const matrix = buildMatrix(complianceFacts(), everything);
  const block = { id: "two", takes: ["mtls", "logs"] };
  const beta = coverageOf(block, "beta", matrix);
  expect(beta.state).toBe("none");
  expect(beta.cells.map(({ row, support }) => `${row.name} ${support}`)).toEqual([
    "Name of mtls partial",
    "Name of logs none",
  ]);
  expect(beta.decides.map(({ row }) => row.id)).toEqual(["logs"]);
  expect(tellingCells(beta)).toEqual(beta.decides);
  const alpha = coverageOf(block, "alpha", matrix);
  expect(alpha.state).toBe("full");
  expect(alpha.decides).toHaveLength(2);
  expect(tellingCells(alpha)).toMatchObject([{ row: { id: "mtls" }, resource: "Policy.mode", grade: "A" }]);
  expect(() => coverageOf({ id: "two", takes: ["nothing"] }, "alpha", matrix)).toThrow("two takes nothing");
});
