import type { AgendaAnswer, Demand } from "@/lib/decision/agenda";
import type { DecisionWords } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { formatExact, many } from "@/lib/format/quantity";
import { count, listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";

/** All that one answer does, one line each. */
export function AnswerEffects({ answer, words }: { answer: AgendaAnswer; words: DecisionWords }) {
  const { explains, demands, wants, points, contract, spares, runs } = answer;
  const silent = demands.length + wants.length + points.length + spares.length === 0 && !contract && runs === null;
  return (
    <>
      {explains && <p>{explains}</p>}
      {demands.map((demand) => (
        <DemandLine key={demand.row ?? demand.measure} demand={demand} words={words} />
      ))}
      {wants.length > 0 && (
        <p>
          Count:{" "}
          {wants.map((row, index) => (
            <span key={row}>
              {index > 0 && " · "}
              <a href={paths.capability(row)}>{words.rows[row] ?? row}</a>
            </span>
          ))}
        </p>
      )}
      {points.length > 0 && (
        <p>
          Points:{" "}
          {points.map(({ criterion, points }, index) => (
            <span key={criterion}>
              {index > 0 && " · "}
              <a href={paths.criterion(criterion)}>{words.criteria[criterion]?.name ?? criterion}</a> +{points}
            </span>
          ))}
        </p>
      )}
      {runs !== null && (
        <p>
          <a href={paths.option(runs)}>{words.options[runs] ?? runs}</a> has nothing to be moved;{" "}
          <a href={paths.criterion("switching")}>every other option has</a>.
        </p>
      )}
      {contract && (
        <p>
          What only paid editions have <a href={`${paths.methodDecision}#scores`}>counts for more</a>, and meets musts
          that do not ask for it free of charge.
        </p>
      )}
      {spares.length > 0 && (
        <p>
          By itself spares:{" "}
          {spares.map(({ id, short }, index) => (
            <span key={id}>
              {index > 0 && " · "}
              <a href={paths.methodQuestion(id)}>{short}</a>
            </span>
          ))}
        </p>
      )}
      {silent && <p>Rules out nothing, asks for nothing, weighs nothing.</p>}
      <p className="quiet">
        <MovedText answer={answer} words={words} />
      </p>
    </>
  );
}

// --

function DemandLine({ demand, words }: { demand: Demand; words: DecisionWords }) {
  const { row, out, open, leavesNobody } = demand;
  const nameOf = (option: string) => words.options[option] ?? option;
  return (
    <p>
      <What demand={demand} words={words} />{" "}
      {out.length === 0 ? (
        "Rules out nobody today."
      ) : (
        <>
          <b className="must">Rules out</b>{" "}
          {out.map(({ option, support, paid }, index) => (
            <span key={option}>
              {index > 0 && ", "}
              <a href={row ? paths.capability(row, option) : `${paths.overhead}#${demand.measure}`}>{nameOf(option)}</a>
              {support && ` (${supportWord[support].toLowerCase()}${paid ? "; stays with a contract" : ""})`}
            </span>
          ))}
          .{leavesNobody && " Nobody is left."}
        </>
      )}
      {open.length > 0 && ` Unproven for ${listOf(open.map(nameOf))}: stays, with a warning.`}
    </p>
  );
}

/** What is demanded: a row in one of some states, or a limit. */
function What({ demand: { row, accepts, limit, measure, orPaid }, words }: { demand: Demand; words: DecisionWords }) {
  if (row !== null)
    return (
      <>
        <a href={paths.capability(row)}>{words.rows[row] ?? row}</a> has to be{" "}
        {oneOf(accepts.map((state) => supportWord[state].toLowerCase()))}
        {orPaid && ", or enterprise where a contract is possible"}.
      </>
    );
  return measure === "cost" ? (
    <>At most ${formatExact(limit ?? 0)} a month for each pod, by the lowest estimate.</>
  ) : (
    <>At most {formatExact(limit ?? 0)} ms added to one call at the 90th percentile, by the lowest figure.</>
  );
}

function MovedText({ answer: { moved, samples }, words }: { answer: AgendaAnswer; words: DecisionWords }) {
  if (moved.kind === "few") return <>Too few samples to tell whom it favours: {samples}.</>;
  const told = [
    ...(moved.raises ? [`raises ${words.options[moved.raises.option]} by ${pointsOf(moved.raises.points)}`] : []),
    ...(moved.lowers ? [`lowers ${words.options[moved.lowers.option]} by ${pointsOf(moved.lowers.points)}`] : []),
  ];
  const text = told.length > 0 ? told.join(", ") : "no difference beyond chance";
  return <>{`${text.charAt(0).toUpperCase()}${text.slice(1)}, in ${many(samples, "sample")}.`}</>;
}

/** `full, add-on or partial` */
const oneOf = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const pointsOf = (points: number) => `${count(Math.abs(points), "point")} of 100`;
