import fc from "fast-check";
import { expect, test } from "vitest";
import { originOf, readPublicOrigin } from "./origin";

const origin = (headers: Record<string, string>, configured?: string) => originOf(new Headers(headers), configured);

test("the configuration wins over what a request says", () => {
  expect(origin({ host: "evil.example" }, "https://mesh.example/")).toBe("https://mesh.example");
  expect(origin({ host: "inner_1:8080" }, "mesh.example")).toBe("http://inner_1:8080");
});

test.each(["https://mesh.example", "http://10.0.0.7:81", "https://[2001:db8::1]:8443", " HTTPS://Mesh.Example:443/ "])(
  "%s is an origin",
  (text) => {
    expect(readPublicOrigin(text)).toEqual({ origin: new URL(text).origin, problems: [] });
  },
);

test.each([
  "mesh.example",
  "//mesh.example",
  "ftp://mesh.example",
  "https://",
  "https://mesh.example/tools",
  "https://mesh.example/?a",
  "https://me@mesh.example",
  "https://mesh.example:70000",
  "javascript:alert(1)",
])("%s is refused and named", (text) => {
  const { origin, problems } = readPublicOrigin(text);
  expect(origin).toBe(null);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`PUBLIC_ORIGIN: “${text}” is no origin`);
});

test("the proxy nearest to people says host and scheme", () => {
  expect(origin({ host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000");
  expect(origin({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
  expect(
    origin({ host: "inner:8080", "x-forwarded-host": "mesh.example, inner", "x-forwarded-proto": "https,http" }),
  ).toBe("https://mesh.example");
});

test("one full stop at the end of a name is no part of a link", () => {
  expect(origin({ host: "mesh.example." })).toBe("http://mesh.example");
  expect(origin({ host: "mesh.example.:8080" })).toBe("http://mesh.example:8080");
  expect(origin({ host: "inner", "x-forwarded-host": "mesh.example." })).toBe("http://mesh.example");
  for (const host of ["mesh.example..", ".", "..", "mesh.example.:", "[::1]."])
    expect(origin({ host }), host).toBe(null);
});

test("what is no host gives no origin", () => {
  for (const host of ["", "a/b", "a@b", "a b", 'a"><script>', "a?b", "a#b", "a:b", "a:99999", "..", "[zz]", "-a"])
    expect(origin({ host }), host).toBe(null);
  for (const forwarded of ["a/b", "-a", "mesh.example..", " , inner"])
    expect(origin({ host: "mesh.example", "x-forwarded-host": forwarded }), forwarded).toBe("http://mesh.example");
  expect(origin({ host: "c d", "x-forwarded-host": "a/b" })).toBe(null);
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
