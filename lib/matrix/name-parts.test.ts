import fc from "fast-check";
import { expect, test } from "vitest";
import { nameParts } from "./name-parts";

test.each([
  ["ISTIO_MULTIROOT_MESH, off", ["ISTIO_", "MULTIROOT_", "MESH, off"]],
  ["RequestAuthentication, plus a policy", ["Request", "Authentication, plus a policy"]],
  ["encryption.ztunnel.ca.type", ["encryption.", "ztunnel.ca.", "type"]],
  ["spiffe://mesh/service", ["spiffe://", "mesh/", "service"]],
  ["istio.io/dry-run annotation", ["istio.io/dry-run annotation"]],
  ["OpenTelemetry’s metrics, mTLS since 1.24", ["OpenTelemetry’s metrics, mTLS since 1.24"]],
])("%s", (text, parts) => {
  expect(nameParts(text)).toEqual(parts);
});

test("no letter is lost or added", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]*$/), (text) => {
      expect(nameParts(text).join("")).toBe(text);
    }),
  );
});
