import { RangeBar } from "@/components/chart/range-bar";
import { WeightBar } from "@/components/chart/weight-bar";
import { OptionMark, OptionName } from "@/components/evidence/option-mark";
import { ScrollBox } from "@/components/ui/section";
import type { Ranked } from "@/lib/decision/decide";
import type { Judged, Score } from "@/lib/decision/score";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** Weight times score, criterion by criterion, of the options left. */
export function Contributions({
  judged,
  ranking,
  words,
}: {
  judged: readonly Judged[];
  ranking: readonly Ranked[];
  words: DecisionWords;
}) {
  const heaviest = Math.max(...judged.map(({ weight }) => weight));
  return (
    <ScrollBox label="Contributions of the criteria">
      <table className="t contrib">
        <caption className="vh">Weight and contribution of each criterion</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="num">
              Weight
            </th>
            {ranking.map(({ option }) => (
              <th scope="col" key={option}>
                <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...judged]
            .sort((a, b) => b.weight - a.weight)
            .map(({ criterion, weight, scores }) => (
              <tr key={criterion}>
                <th scope="row">
                  <a href={paths.criterion(criterion)}>{words.criteria[criterion]?.name ?? criterion}</a>
                </th>
                <td className="num">{weight.toFixed(2)}</td>
                {ranking.map(({ option }) => (
                  <td key={option} data-option={option}>
                    <Contribution option={option} score={scores[option]} weight={weight} scale={heaviest} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total, with its range</th>
            <td className="num">1.00</td>
            {ranking.map(({ option, score }) => (
              <td key={option} data-option={option}>
                <span className="pair">
                  <span className="who">
                    <OptionMark option={option} />
                  </span>
                  <RangeBar
                    height={20}
                    parts={[{ low: 100 * score.low, typical: 100 * score.typical, high: 100 * score.high }]}
                  />
                  <b className="num">{score.typical.toFixed(2)}</b>
                </span>
                {isWide(score) && (
                  <span className="note">
                    {score.low.toFixed(2)} – {score.high.toFixed(2)}
                  </span>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}

// --

const isWide = ({ low, high }: Score) => high - low >= 0.005;

function Contribution({
  option,
  score,
  weight,
  scale,
}: {
  option: string;
  score: Score | undefined;
  weight: number;
  scale: number;
}) {
  if (!score) return null;
  const value = weight * score.typical;
  return (
    <span className="pair">
      <span className="who">
        <OptionMark option={option} />
      </span>
      <WeightBar value={value} most={weight} scale={scale} />
      <span className="num">{value.toFixed(2)}</span>
    </span>
  );
}
