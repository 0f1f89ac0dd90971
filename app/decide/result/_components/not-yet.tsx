import { Section } from "@/components/ui/section";
import type { Next } from "@/lib/decision/next";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { DecisionView } from "../../../_data/decision";

/** What comes before a mesh, and why; when to ask again. */
export function NotYet({ view }: { view: DecisionView }) {
  const { next, outcome } = view.decision;
  if (next.situations.length === 0) return null;
  const [leader = ""] = outcome.options;
  return (
    <Section title="Not yet: begin with">
      <p className="body">Because {listOf(next.situations.map(({ because }) => because))}.</p>
      <ul className="reasons">
        {next.situations.map((situation) => (
          <Situation key={situation.id} situation={situation} option={leader} words={view.words} />
        ))}
      </ul>
    </Section>
  );
}

// --

function Situation({
  situation: { begin, until },
  option,
  words,
}: {
  situation: Next["situations"][number];
  option: string;
  words: DecisionView["words"];
}) {
  return (
    <>
      {begin.map(({ says, row }) => (
        <li key={says}>
          <span className="sign" aria-hidden="true">
            –
          </span>
          <div>
            {says}
            <span className="from">
              <a href={paths.capability(row, option)}>{words.rows[row]}</a>
            </span>
          </div>
        </li>
      ))}
      <li>
        <span className="sign" aria-hidden="true">
          ?
        </span>
        <div>{until}</div>
      </li>
    </>
  );
}
