import { OptionName } from "@/components/evidence/option-mark";
import type { Failing } from "@/lib/decision/eliminate";
import { answerLabel, type DecisionWords } from "@/lib/decision/words";
import { spokenRange } from "@/lib/overhead/words";
import { paths } from "@/lib/paths";
import { CellLink, cellText } from "./cell-link";

/** Options that a must rules out, each with the answer and the fact that did it. */
export function FailingList({ failing, words }: { failing: readonly Failing[]; words: DecisionWords }) {
  return (
    <ul className="dl outs">
      {failing.map((one) => (
        <li key={`${one.option} ${one.question} ${one.answer} ${one.capability}`}>
          <OptionName
            option={one.option}
            name={words.options[one.option] ?? one.option}
            href={paths.option(one.option)}
          />
          <span>
            <span className="quiet">“{answerOf(words, one)}”</span> <Fact {...one} words={words} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the option does in place of what was demanded. */
export function Fact({ option, capability, latency, words }: Failing & { words: DecisionWords }) {
  if (capability)
    return (
      <>
        {words.rows[capability]}: {cellText(words, capability, option)}.{" "}
        <CellLink capability={capability} option={option} words={words} />
      </>
    );
  return (
    <>
      {latency
        ? `It adds ${spokenRange(latency)} to a call at p90. `
        : "What it adds to a call at p90 is not known: no figure was found. "}
      <a href={`${paths.overhead}#latency`}>Figures</a>
    </>
  );
}

// --

function answerOf({ questions }: DecisionWords, { question, answer }: Failing): string {
  const asked = questions.find(({ id }) => id === question);
  return asked ? answerLabel(asked, answer) : answer;
}
