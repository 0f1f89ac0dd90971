import fc from "fast-check";
import { expect, test } from "vitest";
import { originOf } from "./origin";

const origin = (headers: Record<string, string>, configured?: string) => originOf(new Headers(headers), configured);

test("the configuration wins over what a request says", () => {
  expect(origin({ host: "evil.example" }, "https://mesh.example/")).toBe("https://mesh.example");
  expect(origin({ host: "inner_1:8080" }, "mesh.example")).toBe("http://inner_1:8080");
});

test("the proxy nearest to people says host and scheme", () => {
  expect(origin({ host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000");
  expect(origin({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
  expect(
    origin({ host: "inner:8080", "x-forwarded-host": "mesh.example, inner", "x-forwarded-proto": "https,http" }),
  ).toBe("https://mesh.example");
});

test("what is no host gives no origin", () => {
  for (const host of ["", "a/b", "a@b", "a b", 'a"><script>', "a?b", "a#b", "a:b", "a:99999", "..", "[zz]", "-a"])
    expect(origin({ host }), host).toBe(null);
  expect(origin({ host: "mesh.example", "x-forwarded-host": "a/b" })).toBe(null);
  expect(origin({ host: "mesh.example", "x-forwarded-proto": "javascript" })).toBe("http://mesh.example");
});

test("whatever the headers say, an origin is scheme, host and port alone", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.:@/\\[\]-]{1,20}$/));
  fc.assert(
    fc.property(text, text, (host, scheme) => {
      const get = (name: string) => ({ host, "x-forwarded-proto": scheme })[name] ?? null;
      const found = originOf({ get }, undefined);
      if (found === null) return;
      const url = new URL(found);
      expect(["http:", "https:"]).toContain(url.protocol);
      expect(url.href).toBe(`${url.origin}/`);
    }),
  );
});
