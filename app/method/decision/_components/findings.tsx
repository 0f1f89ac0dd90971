import type { OptionWins } from "@/lib/decision/wins";
import { type DecisionWords, percent } from "@/lib/decision/words";
import { formatNumber } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import { RulingLink } from "./ruling-link";

/** How many reasons of a kind are named. */
const most = 3;

/** Why options lead seldom or often: what rules them out, and where they stay, where they lose or win their points. */
export function Findings({
  findings,
  limits: { seldom, often },
  words,
}: {
  findings: readonly (OptionWins & { kind: "seldom" | "often" })[];
  limits: { seldom: number; often: number };
  words: DecisionWords;
}) {
  if (findings.length === 0)
    return (
      <p className="body" id="findings">
        No option leads in under {percent(seldom)} or over {percent(often)} of the samples.
      </p>
    );
  return (
    <div className="stack" id="findings">
      <p className="body">
        An option that leads in under {percent(seldom)} or over {percent(often)} of the samples has to be explained:
        facts may be the reason, or a question that asks too much. The reasons are computed from the same samples; who
        finds one unfair can argue with the row, the criterion or the question it names.
      </p>
      {findings.map((finding) => (
        <p className="body" key={finding.option}>
          <Finding finding={finding} words={words} />
        </p>
      ))}
    </div>
  );
}

// --

function Finding({ finding, words }: { finding: OptionWins & { kind: "seldom" | "often" }; words: DecisionWords }) {
  const { option, kind, share, out, by, ahead, behind } = finding;
  const margins = (kind === "seldom" ? behind : ahead).filter(({ points }) => points > 0).slice(0, most);
  return (
    <>
      <a className="strong" href={paths.option(option)}>
        {words.options[option] ?? option}
      </a>{" "}
      leads in {percent(share)}
      {out < 1 && `, and in ${percent(share / (1 - out))} of those where it is left`}. A must rules it out in{" "}
      {percent(out)}
      {by.length > 0 && ", most often by "}
      {by.slice(0, most).map((ruling, index) => (
        <span key={ruling.row ?? ruling.measure}>
          {index > 0 && ", "}
          <RulingLink option={option} ruling={ruling} words={words} /> ({percent(ruling.share)})
        </span>
      ))}
      .{" "}
      {margins.length > 0 &&
        (kind === "seldom"
          ? "Where it is left and another leads, it is behind the leader most in "
          : "Where it leads, it is ahead of the second most in ")}
      {margins.map(({ criterion, points }, index) => (
        <span key={criterion}>
          {index > 0 && ", "}
          <a href={paths.criterion(criterion)}>{words.criteria[criterion]?.name ?? criterion}</a> (
          {formatNumber(points, 1)} points of 100)
        </span>
      ))}
      {margins.length > 0 && "."}
    </>
  );
}
