import { file } from "@/lib/api/file";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { decisionFiles } from "@/lib/decision/file-paths";
import { filePaths } from "@/lib/file-paths";
import { overheadFile } from "@/lib/overhead/file-paths";
import { type Embedded, frameworksIn, withoutMade } from "./address";

/** An embedded view as Markdown, made with today’s facts; null where there is none. */
export function markdownPath({ view, query }: Embedded): string | null {
  const today = withoutMade(query);
  switch (view) {
    case "matrix":
      return filePaths.matrix("md", today.toString());
    case "pair":
      return file(`pair/${encodeURIComponent(query.get("pair") ?? "")}.md`);
    case "capability":
      return null;
    case "overhead":
      return overheadFile("md", today.toString());
    case "recommendation":
      return decisionFiles.record(today.toString());
    case "compliance":
      return complianceMarkdown(today);
  }
}

// --

/** A plan needs frameworks and an option; one framework alone is a list; the map of several has no text. */
function complianceMarkdown(query: URLSearchParams): string | null {
  const [first, ...others] = frameworksIn(query);
  if (!first) return null;
  if (query.get("option") || query.get("against")) return complianceFiles.plan("md", query.toString());
  return others.length === 0 ? file(`compliance/${encodeURIComponent(first)}.md`) : null;
}
