import fc from "fast-check";
import { expect, test } from "vitest";
import { isReadable, originForm } from "./request-path";

test.each(["/compare/%E0%A4%A", "/api/v1/compliance/%ff.json", "/%", "/%zz", "/%C3", "*", ""])(
  "%s cannot be read",
  (path) => {
    expect(isReadable(path)).toBe(false);
  },
);

test("whatever is encoded properly can be, and the query is left to those who read it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(isReadable(`/${encodeURIComponent(text.toWellFormed())}?q=%ff`)).toBe(true);
    }),
  );
});

test.each([
  [
    "http://mesh.example:3000/api/v1/options.json?a=http://b/c",
    "/api/v1/options.json?a=http://b/c",
    "mesh.example:3000",
  ],
  ["HTTPS://mesh.example", "/", "mesh.example"],
  ["http://mesh.example?q=1", "/?q=1", "mesh.example"],
  ["http://me:secret@mesh.example/compare", "/compare", "mesh.example"],
  ["http:///compare", "/compare", null],
  ["/compare?q=http://mesh.example/", "/compare?q=http://mesh.example/", null],
  ["//mesh.example/compare", "//mesh.example/compare", null],
  ["*", "*", null],
])("%s asks for %s", (line, target, host) => {
  expect(originForm(line)).toEqual({ target, host });
});

test("a path with its query stays as it is, in front of any host too", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), fc.domain(), (path, query, host) => {
      const target = `/${path.slice(1)}?${query}`;
      expect(originForm(target)).toEqual({ target, host: null });
      expect(originForm(`http://${host}${target}`)).toEqual({ target, host });
    }),
  );
});
