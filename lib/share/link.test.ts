import { expect, test } from "vitest";
import { parameterSets } from "@/app/_data/api-parameters";
import { revisionIds } from "@/app/_data/site";
import { answerOf } from "@/lib/testing/routes";
import { revision } from "./link";
import { shortExpected, wordProblem } from "./words";

const { expected, parse } = revision(revisionIds);

test("an unknown revision is told the newest, and an address that lists all", async () => {
  expect(expected).toContain(revisionIds.at(-1));
  const [address = ""] = /\/api\/\S+\.json/.exec(expected) ?? [];
  const { revisions } = await (await answerOf(address)).json();
  expect(revisions.map(({ id }: { id: string }) => id)).toEqual(revisionIds);
});

test("it is short enough for a page, for the list of parameters and for the document", () => {
  expect(shortExpected(expected)).toBe(expected);
  expect(expected).not.toContain(": ");
  const problems = parse(["2020-01-01"], "rev").problems.map((one) => wordProblem({ ...one, parameter: "rev" }));
  expect(problems).toMatchObject([{ expected, cut: false }]);
  for (const set of ["matrix", "overhead", "decision", "plan"] as const)
    expect(parameterSets[set].parameters.find(({ name }) => name === "rev")?.expected).toBe(expected);
});
