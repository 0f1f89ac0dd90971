import type { ContentProblem } from "@/lib/schema/problem";
import { type Check, fileOf } from "./check";

/** What is quoted from others or names a place, and so is not our word. */
const notOurs = ["claim", "locator", "url", "source", "run"];

/**
 * A mesh never satisfies a framework, so the word for that is not used about it. Only what is told as somebody's claim,
 * to be corrected, may hold it.
 */
export const noVerdictWords: Check = ({ blocks, frameworks, requirements }) => [
  ...blocks.flatMap((block) => verdicts(fileOf.block(block.id), block)),
  ...frameworks.flatMap((framework) => verdicts(fileOf.framework(framework.id), framework)),
  ...requirements.flatMap((requirement) =>
    verdicts(fileOf.requirement(requirement.framework, requirement.id), requirement),
  ),
];

// --

function verdicts(file: string, value: unknown, path: readonly string[] = []): ContentProblem[] {
  if (typeof value === "string") {
    const found = /.{0,24}\bcompliant\b.{0,24}/i.exec(value);
    const expected = "no word of a mesh being compliant: say what it does, and what stays with the organisation";
    return found ? [{ file, path: path.join("."), expected, found: `“${found[0].trim()}”` }] : [];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) =>
    notOurs.includes(key) ? [] : verdicts(file, part, [...path, key]),
  );
}
