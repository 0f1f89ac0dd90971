import { allChecks } from "@/lib/checks/all";
import { deepFreeze } from "@/lib/schema/load";
import { ContentError } from "@/lib/schema/problem";
import { loadFacts } from "./load";

/**
 * The one door to the facts: parsed, cross-checked, frozen.
 * A build that imports it stops with all problems of all files; those across files are looked for once each file is sound.
 */
const loaded = loadFacts();
const problems = allChecks.flatMap((check) => check(loaded));
if (problems.length > 0) throw new ContentError(problems);

export const facts = deepFreeze(loaded);
