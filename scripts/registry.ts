/**
 * Writes content/registry.gen.ts: one import for every id in content/ids.ts, in that order.
 * So adding a thing is its file and its id. Runs before dev, build, check and test; the result is not committed.
 * Exits with 1 and says what to do when an id has no file or a file no id.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { capabilityIds, lifecycleIds, optionIds, sourceIds, termIds } from "@/content/ids";
import { compareRevisions } from "@/lib/revision/state";

const folders = {
  options: optionIds,
  capabilities: capabilityIds,
  sources: sourceIds,
  lifecycle: lifecycleIds,
  glossary: termIds,
} as const satisfies Record<string, readonly string[]>;

const filesIn = (folder: string, suffix: string) =>
  readdirSync(`content/${folder}`)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length));

const revisions = filesIn("revisions", ".json").sort(compareRevisions);
const problems = Object.entries(folders).flatMap(([folder, ids]) => {
  const files = filesIn(folder, ".ts");
  const known: readonly string[] = ids;
  return [
    ...known
      .filter((id) => !files.includes(id))
      .map((id) => `content/ids.ts has ${id}, but content/${folder}/${id}.ts is missing`),
    ...files
      .filter((id) => !known.includes(id))
      .map((id) => `content/${folder}/${id}.ts is there, but content/ids.ts lacks ${id}`),
  ];
});
if (problems.length > 0) {
  console.error(`Ids and files do not match:\n  ${problems.join("\n  ")}`);
  process.exit(1);
}

const nameOf = (folder: string, index: number) => `${folder}${index}`;
const all: [folder: string, ids: readonly string[], suffix: string][] = [
  ...Object.entries(folders).map(([folder, ids]): [string, readonly string[], string] => [folder, ids, ""]),
  ["revisions", revisions, ".json"],
];
const imports = all.flatMap(([folder, ids, suffix]) =>
  ids.map((id, index) => `import ${nameOf(folder, index)} from "./${folder}/${id}${suffix}";`),
);
const entries = all.map(
  ([folder, ids]) =>
    `  ${folder}: [\n${ids.map((id, index) => `    ["${id}", ${nameOf(folder, index)}],`).join("\n")}\n  ],`,
);
writeFileSync(
  "content/registry.gen.ts",
  `// Written by scripts/registry.ts. Do not edit.\n${imports.join("\n")}\n\nexport const registry = {\n${entries.join("\n")}\n} satisfies Record<string, [id: string, file: unknown][]>;\n`,
);
