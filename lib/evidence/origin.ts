import type { Citation, Source } from "@/lib/schema/types";
import { type Grade, gradeOf } from "./grade";

/** Where a single statement comes from, ready to be shown. */
export interface Origin {
  source: { id: string; title: string };
  locator: string;
  url: string | null;
  checkedOn: string;
  grade: Grade;
}

/** @throws Error when the source does not exist; the shapes rule that out. */
export function originOf(citation: Citation, sources: ReadonlyMap<string, Source>): Origin {
  const source = sources.get(citation.source);
  if (!source) throw new Error(`${citation.source} is cited but does not exist`);
  return {
    source: { id: source.id, title: source.title },
    locator: citation.locator,
    url: citation.url ?? source.url,
    checkedOn: citation.checkedOn,
    grade: gradeOf(citation, source),
  };
}
