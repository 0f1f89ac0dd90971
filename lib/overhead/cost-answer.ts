import { listOf } from "@/lib/format/words";
import { type Difference, difference } from "./difference";
import { differenceText, shareText } from "./difference-words";
import type { OptionEstimate } from "./estimate";
import type { Range } from "./range";
import { setupWord } from "./words";

type Row = Pick<OptionEstimate, "costPerMonth" | "nodes" | "terms" | "latencyFrom"> & {
  name: string;
  atLeast: readonly string[];
};

/**
 * Who costs less than the reference or more, by how much, and how many nodes that is: the second sentence of the page. Where
 * the two set-ups differ, each has its own numbers. What is known only in part, and what adds nothing, is not named.
 */
export function costAnswer(rows: readonly Row[], reference: Row): string | null {
  // What has nothing in the way of a call is no mesh: it is no answer to what a mesh costs.
  const adding = rows.filter((row) => row !== reference && row.terms.length > 0 && row.latencyFrom !== null);
  const told = adding.flatMap((row) => {
    const points = pointsOf(row, reference);
    const proven = points.filter(({ cost }) => cost.verdict === "less" || cost.verdict === "more");
    const least = Math.min(...proven.map(({ cost }) => cost.share?.low ?? 0));
    return proven.length > 0 ? [{ least, text: `${row.name} costs ${listOf(points.map(pointText))}` }] : [];
  });
  const open = adding
    .filter((row) => pointsOf(row, reference).every(({ cost }) => cost.verdict === "no-difference"))
    .map(({ name }) => name);
  const [first, ...more] = told.sort((a, b) => b.least - a.least).map(({ text }) => text);
  const parts = [
    ...(first ? [`a month of ${first}`, ...more] : []),
    ...(open.length > 0 ? [`${listOf(open)} cannot be told apart from it by cost`] : []),
  ];
  return parts.length > 0 ? `Against ${reference.name}, ${parts.join("; ")}.` : null;
}

// --

interface Point {
  setup: string | null;
  cost: Omit<Difference, "quantity">;
  nodes: Omit<Difference, "quantity">;
}

/** The difference, once for each set-up in which either differs. */
function pointsOf(row: Row, reference: Row): Point[] {
  const setups = (row.costPerMonth?.points ?? reference.costPerMonth?.points ?? []).map(({ setup }) => setup);
  return (setups.length > 0 ? setups : [null]).map((setup) => {
    const of = (quantity: "costPerMonth" | "nodes") =>
      difference(
        { range: at(row[quantity], setup), atLeast: row.atLeast.includes(quantity) },
        { range: at(reference[quantity], setup), atLeast: reference.atLeast.includes(quantity) },
      );
    return { setup, cost: of("costPerMonth"), nodes: of("nodes") };
  });
}

function at(range: Range | null, setup: string | null): Range | null {
  const point = range?.points?.find((one) => one.setup === setup);
  return range && point ? { ...point, unit: range.unit, kind: "range" } : range;
}

function pointText({ setup, cost, nodes }: Point): string {
  const fewer = nodes.verdict === "less" ? `, ${differenceText(nodes, "")} fewer` : "";
  const which = setup ? ` (${setupWord[setup] ?? setup}${fewer})` : fewer ? ` (${fewer.slice(2)})` : "";
  const share = shareText(cost);
  if (cost.verdict === "less" || cost.verdict === "more")
    return `${share?.endsWith("times") ? `${share} as much` : [share, cost.verdict].filter(Boolean).join(" ")}${which}`;
  return `${cost.verdict === "unknown" ? "an unknown amount" : "about as much"}${which}`;
}
