import { OptionName } from "@/components/evidence/option-mark";
import { dontKnow } from "@/lib/decision/model";
import type { AnswerPreview } from "@/lib/decision/preview";
import type { DecisionWords } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Fact } from "./failing";

/**
 * One answer to choose, with what it would do beside it. What can rule options out is marked as a must; the demanding
 * form of a wish stands under it.
 */
export function AnswerChoice({
  question,
  kind,
  label,
  explains,
  preview,
  checked,
  demands,
  under,
  words,
}: {
  question: string;
  kind: "radio" | "checkbox";
  label: string;
  explains: string | undefined;
  preview: AnswerPreview;
  checked: boolean;
  /** It can rule options out. */
  demands: boolean;
  /** It demands what the answer above it wishes. */
  under: boolean;
  words: DecisionWords;
}) {
  const { answer } = preview;
  const effect = `${question}-${answer}-effect`;
  return (
    <div className={under ? "ans under" : "ans"}>
      <input
        type={kind}
        name={question}
        value={answer}
        id={`${question}-${answer}`}
        defaultChecked={checked}
        aria-describedby={effect}
      />
      <label htmlFor={`${question}-${answer}`}>
        <b>
          {demands && <span className="demand">Must</span>}
          {label}
        </b>
        {explains && <span className="mid">{explains}</span>}
      </label>
      <div className="eff" id={effect}>
        {under ? <Demand preview={preview} words={words} /> : <Effect preview={preview} words={words} />}
      </div>
    </div>
  );
}

// --

/** What a demand would rule out, in one line: the cells tell the rest. */
function Demand({ preview: { rulesOut, open }, words }: { preview: AnswerPreview; words: DecisionWords }) {
  if (rulesOut.length + open.length === 0) return <span>Rules out nothing.</span>;
  return (
    <span>
      {rulesOut.length > 0 && <b className="must">Rules out </b>}
      {rulesOut.map(({ option, capability, support }, index) => (
        <span key={option}>
          {index > 0 && ", "}
          <OptionName option={option} name={words.options[option] ?? option} />
          {capability && (
            <>
              {" ("}
              <a href={paths.capability(capability, option)}>{supportWord[support ?? "unknown"].toLowerCase()}</a>)
            </>
          )}
        </span>
      ))}
      {rulesOut.length > 0 && ". "}
      {open.length > 0 && `Unproven for ${listOf(open.map((option) => words.options[option] ?? option))}.`}
    </span>
  );
}

function Effect({ preview, words }: { preview: AnswerPreview; words: DecisionWords }) {
  const { rulesOut, open, wants, weighs, contract, runs } = preview;
  const rows = wants.map((row) => words.rows[row] ?? row);
  const criteria = weighs.map((criterion) => words.criteria[criterion]?.name ?? criterion);
  const silent =
    rulesOut.length + open.length + wants.length + weighs.length === 0 && !contract && preview.answer !== dontKnow;
  return (
    <>
      {rulesOut.map((failing) => (
        <div key={failing.option}>
          <span className="row tight">
            <b className="must">Rules out</b>{" "}
            <OptionName option={failing.option} name={words.options[failing.option] ?? failing.option} />
          </span>
          <span className="quiet">
            <Fact {...failing} words={words} />
          </span>
        </div>
      ))}
      {open.length > 0 && (
        <span>
          Unproven for {listOf(open.map((option) => words.options[option] ?? option))}: stays in, with a warning.
        </span>
      )}
      {rows.length > 0 && <span>Begins to count: {brief(rows)}.</span>}
      {runs && <span>To stay needs nothing written anew; what moving does is counted.</span>}
      {criteria.length > 0 && !runs && <span>More weight: {criteria.join("; ")}.</span>}
      {contract && <span>What only paid editions have counts.</span>}
      {silent && <span>Rules out nothing.</span>}
    </>
  );
}

const mostNamed = 3;

function brief(rows: readonly string[]): string {
  const rest = rows.length - mostNamed;
  return rest > 0 ? `${rows.slice(0, mostNamed).join("; ")}; and ${rest} more` : rows.join("; ");
}
