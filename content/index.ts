import { allChecks } from "@/lib/checks/all";
import { deepFreeze } from "@/lib/schema/load";
import { ContentError } from "@/lib/schema/problem";
import { loadFacts } from "./load";

/**
 * The one door to the facts: parsed, cross-checked, frozen.
 * A build that imports it stops on the first bad file, with all problems of all files in the message.
 */
const loaded = loadFacts();
const problems = allChecks.flatMap((check) => check(loaded, { today: new Date().toISOString().slice(0, 10) }));
if (problems.length > 0) throw new ContentError(problems);

export const facts = deepFreeze(loaded);
