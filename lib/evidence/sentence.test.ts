import { expect, test } from "vitest";
import { statesSentence } from "./sentence";

test("states in fixed order, empty ones left out", () => {
  expect(
    statesSentence([
      { name: "Istio sidecar", support: "partial" },
      { name: "Istio ambient", support: "partial" },
      { name: "Linkerd", support: "full" },
      { name: "No mesh", support: "none" },
    ]),
  ).toBe("Full: Linkerd. Partial: Istio sidecar and Istio ambient. None: No mesh.");
  expect(statesSentence([])).toBe("");
});
