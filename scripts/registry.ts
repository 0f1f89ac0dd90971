/**
 * Writes content/registry.gen.ts: one import for every id in content/ids.ts, in that order.
 * So adding a thing is its file and its id. Runs before dev, build, check and test; the result is not committed.
 * An id without a file and a file without an id are written down as problems, which the content's door reports with
 * all others.
 */
import { readdirSync, writeFileSync } from "node:fs";
import {
  blockIds,
  buildingBlockIds,
  capabilityIds,
  checkedArticleIds,
  choosableOptionIds,
  criterionIds,
  frameworkIds,
  lifecycleIds,
  measureIds,
  optionIds,
  priceIds,
  questionIds,
  requirementIds,
  situationIds,
  sourceIds,
  termIds,
} from "@/content/ids";
import { compareRevisions } from "@/lib/revision/state";
import type { ContentProblem } from "@/lib/schema/problem";

const folders = {
  options: optionIds,
  capabilities: capabilityIds,
  sources: sourceIds,
  lifecycle: lifecycleIds,
  glossary: termIds,
  measurements: measureIds,
  overhead: choosableOptionIds,
  prices: priceIds,
  "compliance/blocks": blockIds,
  "compliance/frameworks": frameworkIds,
  ...Object.fromEntries(frameworkIds.map((id) => [`compliance/${id}`, requirementIds[id]])),
  "decision/questions": questionIds,
  "decision/criteria": criterionIds,
  "decision/situations": situationIds,
  decision: ["method", "stages"],
  "building-blocks": buildingBlockIds,
  "fact-check": checkedArticleIds,
} as const satisfies Record<string, readonly string[]>;

const filesIn = (folder: string, suffix: string) =>
  readdirSync(`content/${folder}`)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length));

const revisions = filesIn("revisions", ".json").sort(compareRevisions);
const known = Object.entries(folders).map(([folder, ids]): [string, readonly string[], readonly string[]] => [
  folder,
  ids,
  filesIn(folder, ".ts"),
]);
const mismatches: ContentProblem[] = known.flatMap(([folder, ids, files]) => [
  ...ids
    .filter((id) => !files.includes(id))
    .map((id) => ({
      file: `content/${folder}/${id}.ts`,
      path: "",
      expected: "the file of an id in content/ids.ts",
      found: "nothing",
    })),
  ...files
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file: `content/${folder}/${id}.ts`,
      path: "",
      expected: "its id in content/ids.ts",
      found: "no such id",
    })),
]);

const nameOf = (folder: string, index: number) => `${folder.replace(/\W/g, "_")}${index}`;
const all: [folder: string, ids: readonly string[], suffix: string][] = [
  ...known.map(([folder, ids, files]): [string, readonly string[], string] => [
    folder,
    ids.filter((id) => files.includes(id)),
    "",
  ]),
  ["revisions", revisions, ".json"],
];
const imports = all.flatMap(([folder, ids, suffix]) =>
  ids.map((id, index) => `import ${nameOf(folder, index)} from "./${folder}/${id}${suffix}";`),
);
const entries = all.map(
  ([folder, ids]) =>
    `  "${folder}": [\n${ids.map((id, index) => `    ["${id}", ${nameOf(folder, index)}],`).join("\n")}\n  ],`,
);
writeFileSync(
  "content/registry.gen.ts",
  `// Written by scripts/registry.ts. Do not edit.\nimport type { ContentProblem } from "@/lib/schema/problem";\n${imports.join("\n")}\n\nexport const registry = {\n${entries.join("\n")}\n} satisfies Record<string, [id: string, file: unknown][]>;\n\nexport const mismatches: ContentProblem[] = ${JSON.stringify(mismatches, null, 2)};\n`,
);
