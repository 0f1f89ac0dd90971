import { GradeMark } from "@/components/evidence/grade-mark";
import type { DecisionWords } from "@/lib/decision/words";
import { type Grade, grades } from "@/lib/evidence/grade";
import { supportWord } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";

/** The way from a sentence to its cell, and from there to the source it rests on. */
export function CellLink({ capability, option, words }: { capability: string; option: string; words: DecisionWords }) {
  const source = words.cells[`${capability}.${option}`]?.source;
  const grade = grades.find((one) => one === source?.grade);
  return (
    <>
      <a
        className="pointer"
        href={paths.capability(capability, option)}
        aria-label={`Cell: ${words.rows[capability]}, ${words.options[option]}`}
      >
        Cell
      </a>
      {source && (
        <>
          {" · "}
          <a href={paths.source(source.id)}>{source.title}</a>
        </>
      )}
      {grade && <Letter grade={grade} />}
    </>
  );
}

const Letter = ({ grade }: { grade: Grade }) => (
  <>
    {" "}
    <GradeMark grade={grade} />
  </>
);

/** State and note of a cell after the name of its row: `partial. Needs a waypoint`. */
export function cellText(words: DecisionWords, capability: string, option: string): string {
  const cell = words.cells[`${capability}.${option}`];
  const state = supportWord[cell?.support ?? "unknown"].toLowerCase();
  return cell?.note ? `${state}. ${cell.note}` : state;
}
