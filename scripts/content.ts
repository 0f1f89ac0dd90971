/**
 * Opens the content's door and reports what is wrong with it, before a build or a type check would stumble over it.
 * Also holds dates against today's, which the door itself does not: a server whose clock is behind must still start.
 */
import { datesAhead } from "@/lib/checks/dates-possible";
import { ContentError, describeProblems } from "@/lib/schema/problem";

try {
  const { facts } = await import("@/content");
  const ahead = datesAhead(facts, new Date().toISOString().slice(0, 10));
  if (ahead.length > 0) throw new ContentError(ahead);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(describeProblems(error.problems));
  process.exit(1);
}
