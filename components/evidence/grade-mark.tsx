import { ShareBar } from "@/components/chart/share-bar";
import { type Grade, gradeMeaning } from "@/lib/evidence/grade";
import type { EvidenceShare } from "@/lib/matrix/matrix";
import * as paths from "@/lib/paths";

/** The letter of a grade. Its meaning is in its label and on /method. */
export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <abbr className={`g ${grade}`} title={`Grade ${grade}: ${gradeMeaning[grade]}`}>
      {grade}
    </abbr>
  );
}

/** The letter as a link to what it means: for tables, where a title alone would need a mouse. */
export function GradeLink({ grade }: { grade: Grade }) {
  return (
    <a className="gl" href={paths.grade(grade)} aria-label={`Grade ${grade}`}>
      <GradeMark grade={grade} />
    </a>
  );
}

/** Share of cells by the grade they rest on, as a bar. `evidenceWords` says it. */
export function EvidenceBar({ share, height }: { share: EvidenceShare; height?: number }) {
  const parts = [
    { className: "ga", value: share.A },
    { className: "gb", value: share.B },
    { className: "gc", value: share.C },
    { className: "gx", value: share.none },
  ];
  return <ShareBar parts={parts} {...(height ? { height } : {})} />;
}

/** The counts behind an evidence bar, in words. */
export function evidenceWords(share: EvidenceShare): string {
  return `${share.A} grade A, ${share.B} B, ${share.C} C, ${share.none} without an answer`;
}

/** Key to the tones of the evidence bar. */
export function EvidenceKey() {
  const keys = [
    ["ga", "A"],
    ["gb", "B"],
    ["gc", "C"],
    ["gx", "none"],
  ] as const;
  return (
    <span className="legend">
      {keys.map(([className, word]) => (
        <span key={className}>
          <svg width="8" height="8" aria-hidden="true">
            <rect className={className} width="8" height="8" />
          </svg>
          {word}
        </span>
      ))}
    </span>
  );
}
