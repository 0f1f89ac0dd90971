import { groupBy } from "@/lib/collection/group-by";

/** One thing wrong with a content file, told so that a stranger can mend it. */
export interface ContentProblem {
  /** File, from the project's root. */
  file: string;
  /** Path inside the file, e.g. `cells.linkerd.claims.0.source`. Empty for the file as a whole. */
  path: string;
  expected: string;
  found: string;
}

/** Thrown by the content's door. Its message lists every problem at once. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  constructor(readonly problems: readonly ContentProblem[]) {
    super(describeProblems(problems));
  }
}

/** Renders problems as text, grouped by file, in the order given. */
export function describeProblems(problems: readonly ContentProblem[]): string {
  const byFile = groupBy(problems, (problem) => problem.file);
  const blocks = [...byFile].map(([file, list]) =>
    [
      file,
      ...list.map(({ path, expected, found }) =>
        [`  ${path || "(the file)"}`, `    expected  ${expected}`, `    found     ${found}`].join("\n"),
      ),
    ].join("\n"),
  );
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the content`;
  return `${count}\n\n${blocks.join("\n\n")}\n`;
}
