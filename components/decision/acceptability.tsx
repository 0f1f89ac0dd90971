import { WeightBar } from "@/components/chart/weight-bar";
import { OptionName } from "@/components/evidence/option-mark";
import type { Ranked } from "@/lib/decision/decide";
import { byShare, type DecisionWords, percent } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** In what share of weightings each option left is first. */
export function Acceptability({ ranking, words }: { ranking: readonly Ranked[]; words: DecisionWords }) {
  return (
    <table className="mini accept">
      <caption className="vh">Share of weightings in which an option is first</caption>
      <colgroup>
        <col className="who" />
        <col />
        <col className="share" />
      </colgroup>
      <tbody>
        {byShare(ranking).map(({ option, acceptability }) => (
          <tr key={option} data-option={option}>
            <th scope="row">
              <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
            </th>
            <td data-screen-only="">
              <WeightBar value={acceptability} most={1} />
            </td>
            <td className="num">{percent(acceptability)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
