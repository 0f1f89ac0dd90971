import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { optionShapes } from "@/components/evidence/option-sprite";
import { optionIds } from "@/content/ids";
import manifest from "../package.json";

/** Rules of the house that no linter knows: walls by folder, names, sizes. */

const folders = ["app", "components", "content", "lib", "scripts", "e2e"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|css)$/.test(name) && !name.endsWith(".gen.ts"))
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

/** Who may import whom: path prefixes of files, and of what they may import from the project. First match counts. */
const walls: [files: RegExp, mayImport: RegExp, why: string][] = [
  [/\.test\.tsx?$|^(scripts|e2e)\//, /./, "tests and scripts may import anything"],
  [/\.client\.tsx$/, /^(lib|components|app\/(?!_data\/))/, "an island gets finished data as props"],
  [/^app\//, /./, "app composes"],
  [/^components\/ui\//, /^components\/ui\//, "ui primitives know no domain"],
  [/^components\/chart\//, /^(lib|components\/(ui|chart))\//, "charts know marks and numbers"],
  [/^components\/evidence\//, /^(lib|components\/(ui|chart|evidence))\//, "evidence stands below the areas"],
  [/^components\/matrix\//, /^(lib|components\/(ui|chart|evidence|matrix))\//, "areas do not import each other"],
  [/^components\/overhead\//, /^(lib|components\/(ui|chart|evidence|overhead))\//, "areas do not import each other"],
  [
    /^components\/compliance\//,
    /^(lib|components\/(ui|chart|evidence|compliance))\//,
    "areas do not import each other",
  ],
  [/^components\/decision\//, /^(lib|components\/(ui|chart|evidence|decision))\//, "areas do not import each other"],
  [/^components\/share\//, /^(lib|components\/(ui|chart|evidence|share))\//, "areas do not import each other"],
  [/^content\//, /^(content|lib\/(schema|checks))\//, "content is data"],
  [/^lib\//, /^lib\//, "lib is pure and gets content as arguments"],
];
const packages: [files: RegExp, mayNotImport: RegExp, why: string][] = [
  [/\.test\.tsx?$|^(scripts|e2e|app)\//, /^$/, ""],
  [/^(lib|content)\//, /^(react|react-dom|next|recharts)(\/|$)/, "lib and content have no React and no Next"],
  [/^components\/chart\//, /^(next|zod)(\/|$)/, "views render in embeds too"],
  [/^components\//, /^(next|zod|recharts)(\/|$)/, "views render in embeds too; Recharts belongs to components/chart"],
];

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier = ""]) => specifier);
const resolve = (path: string, specifier: string) =>
  specifier.startsWith("@/") ? specifier.slice(2) : normalize(join(dirname(path), specifier));

test("the import walls hold", () => {
  const breaches = files.flatMap(({ path, text }) => {
    const wall = walls.find(([pattern]) => pattern.test(path));
    const shut = packages.find(([pattern]) => pattern.test(path));
    return importsOf(text).flatMap((specifier) => {
      const inside = specifier.startsWith("@/") || specifier.startsWith(".");
      const target = inside ? resolve(path, specifier) : specifier;
      // `@/content` is the folder's index.
      if (inside && !wall?.[1].test(target.includes("/") ? target : `${target}/`))
        return [`${path} imports ${target}: ${wall?.[2]}`];
      if (!inside && shut?.[1].test(target)) return [`${path} imports ${target}: ${shut[2]}`];
      return [];
    });
  });
  expect(breaches).toEqual([]);
});

test("only app/_data opens the door to the content", () => {
  const openers = files.filter(
    ({ path, text }) =>
      !/\.test\.tsx?$/.test(path) &&
      !/^(content|scripts)\//.test(path) &&
      importsOf(text).some((specifier) => /^content(\/|$)/.test(resolve(path, specifier))),
  );
  expect(openers.filter(({ path }) => !path.startsWith("app/_data/")).map(({ path }) => path)).toEqual([]);
});

test("every option has a mark and a colour", () => {
  const colours = readFileSync("components/styles/marks.css", "utf8");
  for (const id of optionIds) {
    expect(optionShapes).toHaveProperty(id);
    expect(colours, id).toContain(`[data-option="${id}"]`);
  }
});

test("no inline styles: the Content-Security-Policy forbids them", () => {
  expect(
    files.filter(({ path, text }) => path.endsWith(".tsx") && /\sstyle=/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test("no file is longer than 200 lines, content and tests aside", () => {
  const exempt = /^content\/|\.test\.tsx?$|\.css$/;
  const long = files.filter(({ path, text }) => !exempt.test(path) && text.split("\n").length > 200);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("dependencies are exact versions", () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
