import { expect, test } from "vitest";
import { readSettings } from "./settings";

test("nothing set is no problem: requests tell the origin, and nobody else may frame", () => {
  expect(readSettings({})).toEqual({ embedOrigins: [], problems: [] });
  expect(readSettings({ PUBLIC_ORIGIN: "", EMBED_ORIGINS: " " })).toEqual(readSettings({}));
});

test("both are read", () => {
  expect(
    readSettings({ PUBLIC_ORIGIN: "https://mesh.example/", EMBED_ORIGINS: "https://wiki.example https://*.example" }),
  ).toEqual({
    embedOrigins: ["https://wiki.example", "https://*.example"],
    problems: [],
  });
});

test("every wrong value is told at once", () => {
  const { problems } = readSettings({ PUBLIC_ORIGIN: "mesh.example", EMBED_ORIGINS: "* https://wiki.example ftp://a" });
  expect(problems.map((problem) => problem.slice(0, problem.indexOf(".", problem.indexOf("”"))))).toEqual([
    "PUBLIC_ORIGIN: “mesh.example” is no origin",
    "EMBED_ORIGINS: “*” is no origin",
    "EMBED_ORIGINS: “ftp://a” is no origin",
  ]);
});
