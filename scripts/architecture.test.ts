import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../package.json";

/** Rules of the house that no linter knows. Import walls by folder are in biome.json. */

const folders = ["app", "components", "content", "lib", "scripts", "e2e"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith(".gen.ts"))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") })),
);

/** Files that Next wants under a fixed name. */
const namedByNext = ["app/error.tsx", "app/global-error.tsx"];

test("“use client” stands exactly in files named *.client.tsx", () => {
  const wrong = files.filter(
    ({ path, text }) =>
      !namedByNext.includes(path) && /^["']use client["']/.test(text) !== path.endsWith(".client.tsx"),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("only app/_data opens the door to the content", () => {
  const importers = files.filter(
    ({ path, text }) => /from "@\/content(\/index)?"/.test(text) && !/\.test\.tsx?$/.test(path),
  );
  expect(importers.filter(({ path }) => !path.startsWith("app/_data/")).map(({ path }) => path)).toEqual([]);
});

test("no inline styles: the Content-Security-Policy forbids them", () => {
  expect(
    files.filter(({ path, text }) => path.endsWith(".tsx") && /\sstyle=/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test("no file is longer than 200 lines, content and tests aside", () => {
  const exempt = /^content\/|\.test\.tsx?$/;
  const long = files.filter(({ path, text }) => !exempt.test(path) && text.split("\n").length > 200);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("dependencies are exact versions", () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
