import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { originHandedOut, originName } from "./handed-out";
import { OriginMeta } from "./origin-meta";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** A page of a server with this setting, opened through a tunnel: what a copied address begins with. */
function handedOut(setting: string): string {
  vi.stubEnv("PUBLIC_ORIGIN", setting);
  const content = / content="([^"]*)"/.exec(renderToStaticMarkup(<OriginMeta />))?.[1];
  vi.stubGlobal("window", { location: { origin: "http://127.0.0.1:3000" } });
  vi.stubGlobal("document", {
    querySelector: (selector: string) =>
      selector === `meta[name="${originName}"]` && content !== undefined ? { content } : null,
  });
  return originHandedOut();
}

test.each([
  ["https://mesh.example", "https://mesh.example"],
  ["https://mesh.example:8443/", "https://mesh.example:8443"],
  ["", "http://127.0.0.1:3000"],
  ["mesh.example", "http://127.0.0.1:3000"],
])("with PUBLIC_ORIGIN “%s” what is copied begins with %s", (setting, origin) => {
  expect(handedOut(setting)).toBe(origin);
});
