import { expect, test } from "vitest";
import { partyOf } from "./party";

test.each([
  [[], null],
  [["Linkerd"], "Linkerd"],
  [["Istio sidecar", "Istio ambient"], "Istio"],
  [["Istio sidecar", "Linkerd"], "Istio sidecar, Linkerd"],
])("%j gain: %s", (names, party) => {
  expect(partyOf(names.map((name) => ({ name })))).toBe(party);
});
