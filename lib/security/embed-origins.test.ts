import { expect, test } from "vitest";
import { readEmbedOrigins } from "./embed-origins";

test("nothing given allows this server alone", () => {
  expect(readEmbedOrigins(undefined)).toEqual({ origins: [], problems: [] });
  expect(readEmbedOrigins(" , ")).toEqual({ origins: [], problems: [] });
});

test("origins, wildcards, ports and a slash at the end are taken, each once", () => {
  expect(
    readEmbedOrigins(
      "https://wiki.example/ https://*.example,http://localhost:8080\nhttp://10.0.0.7:81 HTTPS://Wiki.Example",
    ).origins,
  ).toEqual(["https://wiki.example", "https://*.example", "http://localhost:8080", "http://10.0.0.7:81"]);
});

test.each([
  "*",
  "https://*",
  "wiki.example",
  "https://wiki.example/page",
  "https://a.*.example",
  "https://w*.example",
  "ftp://wiki.example",
  "https://wiki.example:70000",
  "https://wiki.example;",
  "'unsafe-inline'",
  "https://user@wiki.example",
  "https://-a.example",
])("%s is refused and named", (entry) => {
  const { origins, problems } = readEmbedOrigins(`https://good.example ${entry}`);
  expect(origins).toEqual(["https://good.example"]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(entry);
});
