import fc from "fast-check";
import { expect, test } from "vitest";
import { embeddedAt, oembedAddress, oembedAnswer } from "./oembed";
import { suggestedSize } from "./size";

const origin = "https://mesh.example";
const found = (url: string) => {
  const embedded = embeddedAt(url, origin);
  return embedded && `${embedded.view} ${embedded.query}`;
};

test("a page, a path and an embed of this server are known", () => {
  expect(found(`${origin}/compare?options=linkerd&rev=2026-11-20`)).toBe("matrix options=linkerd");
  expect(found("/compare/linkerd-vs-no-mesh#retries")).toBe("pair pair=linkerd-vs-no-mesh");
  expect(found("HTTPS://Mesh.Example:443/overhead?pods=5")).toBe("overhead pods=5");
  expect(found(`${origin}/embed/overhead?pods=5&theme=dark`)).toBe("overhead pods=5&theme=dark");
});

test.each([
  "",
  "compare",
  "https://evil.example/compare",
  "http://mesh.example/compare",
  "https://mesh.example:8443/compare",
  "https://mesh.example.evil.example/compare",
  "https://mesh.example@evil.example/compare",
  "//evil.example/compare",
  "/\\evil.example/compare",
  "https://mesh.example//evil.example/compare",
  "javascript:alert(1)",
  "https://",
  "/glossary",
  "/embed/nothing",
  "/embed/matrix/more",
  "/api/v1/matrix.json",
])("“%s” is nothing to embed", (url) => {
  expect(found(url)).toBe(null);
});

test("what campaigns add to a link is dropped; any other name stays, to be told", () => {
  expect(found(`${origin}/overhead?utm_source=a&pods=5&gclid=b&fbclid=`)).toBe("overhead pods=5");
  expect(found(`${origin}/overhead?utm=1&pod=5`)).toBe("overhead utm=1&pod=5");
});

test("whatever the address, what is found is of this server", () => {
  const part = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.constantFrom("/", "\\", "//", origin, "compare", "embed/matrix", "@", "?", ":"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const url = parts.join("");
      if (embeddedAt(url, origin)) expect(new URL(url, origin).origin).toBe(origin);
    }),
  );
});

test("the address of the answer leads back to the page, with the origin known or not", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.constantFrom(origin, null), (query, known) => {
      const page = `/compare?${query}`;
      const address = new URL(oembedAddress(page, known), origin);
      expect([address.origin, address.pathname, address.searchParams.get("format")]).toEqual([
        origin,
        "/oembed",
        "json",
      ]);
      expect(address.searchParams.get("url")).toBe((known ?? "") + page);
    }),
  );
});

test("the answer is the specification's rich type", () => {
  const embedded = { view: "pair" as const, query: new URLSearchParams({ pair: "linkerd-vs-no-mesh" }) };
  const size = { width: 480, height: 300 };
  expect(oembedAnswer(embedded, 'Linkerd & "none" <b>', size, origin)).toEqual({
    type: "rich",
    version: "1.0",
    title: 'Linkerd & "none" <b>',
    provider_name: "whichmesh",
    provider_url: "https://mesh.example/",
    cache_age: 86_400,
    width: 480,
    height: 300,
    html: '<iframe src="https://mesh.example/embed/pair?pair=linkerd-vs-no-mesh" title="Linkerd &amp; &quot;none&quot; &lt;b&gt;" width="480" height="300" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  });
});

test("no text leaves its attribute", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, q) => {
      const embedded = { view: "matrix" as const, query: new URLSearchParams({ q }) };
      const { html } = oembedAnswer(embedded, title, { width: 1, height: 1 }, origin);
      expect(html).toMatch(/^<iframe( [a-z]+="[^"<>]*"){7}><\/iframe>$/s);
      expect(html.replace(/&(amp|quot|lt|gt);/g, "")).not.toContain("&");
    }),
  );
});

test("a size keeps within what there is room for", () => {
  const { width, height } = suggestedSize("overhead");
  expect(suggestedSize("overhead", { width: 300, height: null })).toEqual({ width: 300, height });
  expect(suggestedSize("overhead", { width: null, height: 200 })).toEqual({ width, height: 200 });
  expect(suggestedSize("overhead", { width: 9_999, height: 9_999 })).toEqual({ width, height });
});
