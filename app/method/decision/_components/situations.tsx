import { Section } from "@/components/ui/section";
import type { DecisionModel } from "@/lib/decision/model";
import { type DecisionWords, refText } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** Situations in which a mesh is not the first thing to do: when they hold, and what comes first. */
export function Situations({
  model: { situations, questions },
  words,
}: {
  model: Pick<DecisionModel, "situations" | "questions">;
  words: DecisionWords;
}) {
  return (
    <Section title="When something else comes first" id="situations" aside="All answers named have to be given">
      <dl className="terms">
        {situations.map(({ id, when, because, holds, begin, until }) => (
          <div key={id} id={`situation-${id}`}>
            <dt>Not yet: {because}</dt>
            <dd className="stack">
              <p>
                {when.map(({ question, answers }, index) => (
                  <span key={question}>
                    {index > 0 && ", and "}
                    <a href={paths.methodQuestion(question)}>
                      {answers.map((answer) => refText(questions, { question, answer })).join(", or ")}
                    </a>
                  </span>
                ))}
                . {holds === "always" ? "Holds whoever leads." : "Holds only where doing without a mesh leads."}
              </p>
              <ul className="stack">
                {begin.map(({ says, row }) => (
                  <li key={says}>
                    {says} <a href={paths.capability(row)}>{words.rows[row] ?? row}</a>
                  </li>
                ))}
              </ul>
              <p className="quiet">{until}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
