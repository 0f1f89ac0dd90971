import { expect, test } from "vitest";
import { cardPathOf, picturePath } from "./picture-paths";

test("a view is shown with its own card, every other page with the one of its title", () => {
  expect(cardPathOf("/compare?options=linkerd.cilium")).toBe("/picture/matrix.png?options=linkerd.cilium");
  expect(cardPathOf("/compare/linkerd-vs-kuma")).toBe("/picture/pair.png?pair=linkerd-vs-kuma");
  expect(cardPathOf("/compliance/dora")).toBe("/picture/compliance.png?frameworks=dora");
  expect(cardPathOf("/decide/result?mtls=must")).toBe("/decide/result/preview.png?mtls=must");
  expect(cardPathOf("/evidence/changes?from=a&to=b")).toBe("/picture/page.png?path=%2Fevidence%2Fchanges");
  expect(cardPathOf("/")).toBe("/picture/page.png?path=%2F");
  expect(picturePath("overhead", "svg")).toBe("/picture/overhead.svg");
});
