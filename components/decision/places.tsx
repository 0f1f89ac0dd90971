import { ShareBar } from "@/components/chart/share-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox } from "@/components/ui/section";
import type { Ranked } from "@/lib/decision/decide";
import { byShare, type DecisionWords, percent } from "@/lib/decision/words";
import { ordinal } from "@/lib/format/ordinal";
import * as paths from "@/lib/paths";

/** In what share of weightings each option left takes each place: first place darkest, the last one palest. */
export function Places({ ranking, words }: { ranking: readonly Ranked[]; words: DecisionWords }) {
  const heads = ranking.map((_, index) => ordinal(index + 1));
  return (
    <ScrollBox label="Places over all weightings">
      <table className="t ranks">
        <caption className="vh">Share of weightings in which an option takes each place</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <td aria-hidden="true" />
            {heads.map((head) => (
              <th scope="col" className="num" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byShare(ranking).map(({ option, places }) => (
            <tr key={option} data-option={option}>
              <th scope="row">
                <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
              </th>
              <td aria-hidden="true">
                <ShareBar
                  height={12}
                  parts={places.map((value, index) => ({ className: `place place-${index + 1}`, value }))}
                />
              </td>
              {heads.map((head, index) => (
                <td className={places[index] ? "num" : "num quiet"} key={head}>
                  <span className="at">{head} </span>
                  {percent(places[index] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
