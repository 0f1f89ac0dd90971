import fc from "fast-check";
import { expect, test } from "vitest";
import { allPairs, canonicalPair, pairId, parsePair } from "./pair";

const ids = ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"];

test("every ordered pair reads back", () => {
  const pairs = allPairs(ids);
  expect(pairs).toHaveLength(12);
  for (const [a, b] of pairs) expect(parsePair(pairId(a, b), ids)).toEqual([a, b]);
});

test("no pair of an option with itself, nor of unknown ids", () => {
  expect(parsePair("linkerd-vs-linkerd", ids)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parsePair(text, ids)).toBeNull();
    }),
  );
});

test("the canonical order is the content's", () => {
  expect(canonicalPair("no-mesh", "linkerd", ids)).toEqual(["linkerd", "no-mesh"]);
});
