import { WeightBar } from "@/components/chart/weight-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import type { OptionWins, Wins } from "@/lib/decision/wins";
import { type DecisionWords, percent } from "@/lib/decision/words";
import { formatExact } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import { Findings } from "./findings";
import { RulingLink } from "./ruling-link";

/** How often each option leads over answers at random, and what keeps it from leading. */
export function WinsSection({
  wins,
  findings,
  limits,
  words,
}: {
  wins: Wins;
  findings: readonly (OptionWins & { kind: "seldom" | "often" })[];
  limits: { seldom: number; often: number };
  words: DecisionWords;
}) {
  return (
    <Section title="Who leads how often" id="wins" aside={`${formatExact(wins.samples)} sets of answers at random`}>
      <ScrollBox label="Share of wins by option">
        <table className="mini accept wins">
          <caption className="vh">
            Share of random answers under which each option leads, and under which a must rules it out
          </caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col" colSpan={2}>
                Leads
              </th>
              <th scope="col">Of those where it is left</th>
              <th scope="col">Ruled out</th>
              <th scope="col">Most often by</th>
            </tr>
          </thead>
          <tbody>
            {wins.shares.map(({ option, share, out, by }) => (
              <tr key={option} data-option={option}>
                <th scope="row">
                  <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
                </th>
                <td>
                  <WeightBar value={share} most={1} />
                </td>
                <td className="num">{percent(share)}</td>
                <td className="num">{out < 1 ? percent(share / (1 - out)) : "–"}</td>
                <td className="num">{percent(out)}</td>
                <td className="by">
                  {by[0] && (
                    <>
                      <RulingLink option={option} ruling={by[0]} words={words} />, {percent(by[0].share)}
                    </>
                  )}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">Nothing left</th>
              <td>
                <WeightBar value={wins.none} most={1} />
              </td>
              <td className="num">{percent(wins.none)}</td>
              <td colSpan={3} />
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      <p className="body">
        Answers are drawn question by question, and a question that the answers before it spare is not asked. Of a
        question with one answer each is as likely as skipping it; a wish is taken one time in four; what demands is
        rarer, one in four of those who wish; one of four clusters. No real company answers so: demands that contradict
        each other are as frequent as common ones, and who does more rows in full leads more often, since every wish
        counts the same. Limits on latency and cost are among few answers to choose one from, and so rule out more often
        here than demands on rows. The same start of the random sequence gives the same figures on every machine.
      </p>
      <Findings findings={findings} limits={limits} words={words} />
    </Section>
  );
}
