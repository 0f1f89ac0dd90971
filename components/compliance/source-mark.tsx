import { GradeMark } from "@/components/evidence/grade-mark";
import type { BriefOrigin } from "@/lib/compliance/page";
import { paths } from "@/lib/paths";

/** The grade alone, as a link to the source: where a title beside every line would drown the line. */
export function SourceMark({ origin }: { origin: BriefOrigin }) {
  return (
    <a className="gl" href={paths.source(origin.source.id)} aria-label={`Source: ${origin.source.title}`}>
      <GradeMark grade={origin.grade} />
    </a>
  );
}
