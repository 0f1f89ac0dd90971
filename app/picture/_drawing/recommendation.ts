import { createElement, type ReactElement } from "react";
import { cardOf } from "@/lib/decision/card";
import type { Decision } from "@/lib/decision/decide";
import { byShare, percent, refText, type Telling } from "@/lib/decision/words";
import { listOf } from "@/lib/format/words";
import { box, column, drawing, optionName, rule, words } from "./elements";
import { innerWidth, part } from "./frame";
import { type Colours, optionColour } from "./palette";

const name = 168;
const says = 112;
const barWidth = innerWidth - name - says;

/** What was answered, who is first how often, what the score is, and who is out. The verdict stands above it. */
export function recommendationDrawing(
  colours: Colours,
  { decision, telling }: { decision: Decision; telling: Telling },
  answers: readonly { short: string; answer: string | null }[],
): ReactElement {
  const { ranking, eliminated } = decision;
  const { confidence } = cardOf("", decision, telling);
  const answered = telling.answered > 0;
  return column(
    {},
    words(confidence, { fontSize: 15, fontWeight: 600 }),
    ...(answered ? [part(colours, "The answers")] : []),
    ...answers.flatMap(({ short, answer }) =>
      answer === null
        ? []
        : [
            box(
              { marginTop: 6 },
              words(short, { width: name, color: colours["ink-3"] }),
              words(answer, { width: innerWidth - name, lineHeight: 1.3 }),
            ),
          ],
    ),
    ...(answered && ranking.length > 1
      ? [
          part(colours, "How often each comes first"),
          ...byShare(ranking).map(({ option, acceptability }) =>
            line(colours, telling, option, shareBar(colours, option, acceptability), percent(acceptability)),
          ),
        ]
      : []),
    ...(answered && ranking.length > 0
      ? [
          part(
            colours,
            "Score",
            "Out of 1; a tick at typical values, a band for what is unknown or measured as a range",
          ),
          ...ranking.map(({ option, score }) =>
            line(colours, telling, option, scoreBar(colours, option, score), score.typical.toFixed(2)),
          ),
        ]
      : []),
    ...(eliminated.length > 0 ? [part(colours, "Ruled out by a must"), ...ruledOut(colours, decision, telling)] : []),
  );
}

// --

function line(colours: Colours, { nameOf }: Telling, option: string, bar: ReactElement, text: string): ReactElement {
  return column(
    {},
    box(
      { alignItems: "center", height: 30 },
      box({ width: name }, optionName(colours, { id: option, name: nameOf(option) })),
      bar,
      words(text, { width: says, textAlign: "right", fontWeight: 600 }),
    ),
    rule(colours.rule),
  );
}

function shareBar(colours: Colours, option: string, share: number): ReactElement {
  const filled = share > 0 ? Math.max(2, Math.round(barWidth * share)) : 0;
  return box(
    { width: barWidth, height: 14, background: colours.grid },
    box({ width: filled, height: 14, background: optionColour(colours, option) }),
  );
}

function scoreBar(
  colours: Colours,
  option: string,
  { low, typical, high }: { low: number; typical: number; high: number },
) {
  const at = (value: number) => Math.round(10 * barWidth * value) / 10;
  const colour = optionColour(colours, option);
  return drawing(
    barWidth,
    20,
    `0 0 ${barWidth} 20`,
    createElement("path", { d: `M0 10H${barWidth}`, stroke: colours.grid, strokeWidth: 14 }),
    createElement("rect", {
      x: at(low),
      y: 4,
      width: Math.max(2, at(high) - at(low)),
      height: 12,
      fill: colour,
      fillOpacity: 0.35,
    }),
    createElement("path", { d: `M${at(typical)} 1v18`, stroke: colour, strokeWidth: 3 }),
  );
}

function ruledOut(colours: Colours, { eliminated }: Decision, { nameOf, questions }: Telling): ReactElement[] {
  const options = [...new Set(eliminated.map(({ option }) => option))];
  return options.map((option) => {
    const because = eliminated.filter((one) => one.option === option).map((one) => refText(questions, one));
    return column(
      {},
      box(
        { padding: "6px 0" },
        box({ width: name, flexShrink: 0 }, optionName(colours, { id: option, name: nameOf(option) })),
        words(`Fails ${listOf([...new Set(because)].map((text) => `“${text}”`))}`, {
          flex: 1,
          color: colours["ink-2"],
        }),
      ),
      rule(colours.rule),
    );
  });
}
