import fc from "fast-check";
import { expect, test } from "vitest";
import { embedOf, embedPath, isEmbedView, pageOf } from "./address";
import { embedParameters, embedViews, pairOf, splitEmbedQuery } from "./parameters";

const embedAddress = (page: string) => {
  const embedded = embedOf(page);
  return embedded && embedPath(embedded.view, embedded.query.toString());
};

test.each([
  [
    "/compare?v=1&rev=2026-11-20&options=linkerd.cilium&cell=mtls-automatic.linkerd",
    "/embed/matrix?v=1&options=linkerd.cilium",
  ],
  ["/compare/linkerd-vs-cilium", "/embed/pair?pair=linkerd-vs-cilium"],
  ["/capabilities/mtls-automatic", "/embed/capability?capability=mtls-automatic"],
  [
    "/overhead?v=1&rev=2026-11-21&pods=500&own.proxy-memory.linkerd=3",
    "/embed/overhead?v=1&pods=500&own.proxy-memory.linkerd=3",
  ],
  ["/compliance", "/embed/compliance"],
  ["/compliance/", "/embed/compliance"],
  ["/overhead/?pods=5", "/embed/overhead?pods=5"],
  ["/compliance/plan?v=1&option=linkerd&against=kuma", "/embed/compliance?v=1"],
  ["/compliance/dora#art-9", "/embed/compliance?frameworks=dora"],
  [
    "/compliance/plan?sector=bank&frameworks=dora.gdpr&option=linkerd",
    "/embed/compliance?frameworks=dora.gdpr&option=linkerd",
  ],
  [
    "/decide/result?v=2&rev=2026-11-22&method=3&got=linkerd&mtls=must&people=4&personCost=900",
    "/embed/recommendation?v=2&mtls=must",
  ],
  [
    "/decide/result?v=2&rev=2026-11-22&method=3&got=linkerd&facts=then&mtls=must",
    "/embed/recommendation?v=2&mtls=must&rev=2026-11-22&method=3&got=linkerd",
  ],
])("%s is embedded as %s", (page, embed) => {
  expect(embedAddress(page)).toBe(embed);
});

test.each([
  "/",
  "/method",
  "/compliance/requirements",
  "/compliance/blocks/egress",
  "/decide",
  "//evil.example/compare",
  "compare",
  "https://evil.example/compare",
  "/embed/matrix",
  "/compare/a/b",
  "/compare//",
])("%s is no page that can be embedded", (page) => {
  expect(embedAddress(page)).toBeNull();
});

test("from a view to its page and back is the same view", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ["matrix", "options=linkerd"],
        ["matrix", ""],
        ["pair", "pair=linkerd-vs-cilium"],
        ["capability", "capability=egress"],
        ["overhead", "pods=3"],
        ["compliance", ""],
        ["compliance", "frameworks=dora"],
        ["compliance", "frameworks=dora.gdpr&option=linkerd&against=cilium"],
        ["recommendation", "v=2&mtls=must"],
      ),
      ([view = "", query]) => {
        if (!isEmbedView(view)) throw new Error(view);
        expect(embedAddress(pageOf({ view, query: new URLSearchParams(query) }))).toBe(embedPath(view, query));
      },
    ),
  );
});

test("a frozen result leads to the page as it was shared", () => {
  const query = new URLSearchParams("v=2&rev=2026-11-22&mtls=must");
  expect(pageOf({ view: "recommendation", query })).toBe("/decide/result?v=2&rev=2026-11-22&mtls=must&facts=then");
});

test("whatever address is given, nothing is thrown and nothing foreign is embedded", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath({ size: "small" })), (text) => {
      const address = embedAddress(text);
      expect(address === null || embedViews.some((view) => address.startsWith(`/embed/${view}`))).toBe(true);
    }),
  );
});

test("how it is shown and what is shown are told apart", () => {
  const { shown, view } = splitEmbedQuery(new URLSearchParams("theme=dark&options=linkerd&title=0&options=kuma"));
  expect([shown.toString(), view.toString()]).toEqual(["theme=dark&title=0", "options=linkerd&options=kuma"]);
  expect(Object.keys(embedParameters)).toEqual(["theme", "title", "links"]);
});

test("a pair keeps the order it is given in", () => {
  const codec = pairOf(["linkerd", "cilium", "no-mesh"]);
  expect(codec.parse(["cilium-vs-linkerd"], "pair").value).toEqual(["cilium", "linkerd"]);
  expect(codec.format(["no-mesh", "linkerd"])).toBe("no-mesh-vs-linkerd");
  for (const wrong of ["cilium-vs-cilium", "cilium", "linkerd-vs-istio", "linkerd-vs-cilium-vs-no-mesh"])
    expect(codec.parse([wrong], "pair")).toMatchObject({ value: null, problems: [{ code: "unknown-value" }] });
});
