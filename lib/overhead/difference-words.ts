import { displayFor, formatNumber } from "@/lib/format/quantity";
import type { Difference } from "./difference";
import { ends, ladderOf } from "./words";

/**
 * What is saved, or needed more, without its sign: `33 to 66 GiB`, `$2,340 to $2,440`, `at least 12 nodes`.
 *
 * @param units ladder of units for memory, `MiB` or `MB`.
 */
export function differenceText({ verdict, saved }: Omit<Difference, "quantity">, units: string): string | null {
  if (!saved || (verdict !== "less" && verdict !== "more")) return null;
  const [low, high] = verdict === "less" ? [saved.low, saved.high] : [turned(saved.high), turned(saved.low)];
  return amountText(low, high, saved.unit, units);
}

/** The same as a share: `85 to 96 %`. Null where it is not known, or the other amount is nought. */
export function shareText({ verdict, share }: Omit<Difference, "quantity">): string | null {
  if (!share || (verdict !== "less" && verdict !== "more")) return null;
  const [low, high] = verdict === "less" ? [share.low, share.high] : [turned(share.high), turned(share.low)];
  if (low === null) return null;
  const percent = (value: number) => formatNumber(100 * value, 0);
  // Nothing is the whole of it as long as something is left.
  const text = (value: number) =>
    value < 1 && percent(value) === "100"
      ? "more than 99"
      : value > 0 && percent(value) === "0"
        ? "under 1"
        : percent(value);
  // A share of nought is the whole of it, whatever it is.
  if (low === 1 && high === null) return null;
  if (verdict === "more" && low >= 2) {
    const times = (value: number) => formatNumber(1 + value, 1 + value < 10 ? 1 : 0);
    return high === null ? `at least ${times(low)} times` : `${ends(times(low), times(high), " to ")} times`;
  }
  return high === null ? `at least ${percent(low)}\u00a0%` : `${ends(text(low), text(high), " to ")}\u00a0%`;
}

/** An amount in the unit that suits it: money with its symbol, memory and CPU on their ladders, nodes as whole numbers. */
export function amountText(low: number | null, high: number | null, unit: string, units: string): string {
  const most = high ?? low ?? 0;
  const display = displayFor(most, ladderOf(unit, units));
  const money = unit.split("/month");
  const decimals = (value: number) =>
    money.length > 1 || unit === "nodes" ? 0 : value >= 3 ? 0 : value >= 0.3 ? 1 : 2;
  const scaleOf = decimals(most / display.inBase);
  const text = (value: number) => {
    const exact = value / display.inBase;
    const rounded = formatNumber(exact, scaleOf);
    // What is proven to be there does not round away.
    const shown = value > 0 && Number(rounded) === 0 ? `under ${10 ** -scaleOf}` : rounded;
    return money.length > 1 ? (money[0] === "USD" ? `$${shown}` : `${money[0]}\u00a0${shown}`) : shown;
  };
  const both =
    low === null
      ? `at most ${text(most)}`
      : high === null
        ? `at least ${text(low)}`
        : ends(text(low), text(high), " to ");
  if (money.length > 1) return both;
  const noun = unit === "nodes" ? (/(^|\s)1$/.test(both) ? "node" : "nodes") : display.unit;
  return `${both}\u00a0${noun}`;
}

// --

const turned = (value: number | null) => (value === null ? null : -value);
