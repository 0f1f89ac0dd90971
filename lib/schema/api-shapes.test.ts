import { expect, test } from "vitest";
import { capabilitiesCatalogue, claimsCatalogue, optionsCatalogue, sourcesCatalogue } from "@/app/_data/catalogue";
import { revisionsCatalogue } from "@/app/_data/changes";
import { compareView } from "@/app/_data/compare";
import { matrixJson } from "@/lib/matrix/export";
import { apiShapes, jsonSchema, schemaNames } from "./api-shapes";

const query = (text: string) => new URLSearchParams(text);
const answers: Record<keyof typeof apiShapes, () => unknown[]> = {
  matrix: () =>
    ["", "options=linkerd&diff=1", "q=nothing+has+this", "interest=hide"].map((text) => {
      const { matrix, revision } = compareView(query(text));
      return matrixJson(matrix, revision);
    }),
  options: () => [optionsCatalogue()],
  capabilities: () => [capabilitiesCatalogue()],
  sources: () => [sourcesCatalogue()],
  claims: () => ["", "interest=hide", "option=no-mesh"].map((text) => claimsCatalogue(query(text)).body),
  revisions: () => [revisionsCatalogue()],
};

test.each(schemaNames)("what %s.json answers is what its schema says", (name) => {
  for (const answer of answers[name]()) {
    const read = apiShapes[name].safeParse(JSON.parse(JSON.stringify(answer)));
    expect(read.error?.issues.slice(0, 3)).toBeUndefined();
  }
});

test("a schema refuses what it does not name", () => {
  const [answer] = answers.revisions() as [{ revisions: object[] }];
  expect(apiShapes.revisions.safeParse({ ...answer, extra: 1 }).success).toBe(false);
  expect(jsonSchema("revisions")).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    additionalProperties: false,
    required: ["revisions"],
  });
});
