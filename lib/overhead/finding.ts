import { groupBy } from "@/lib/collection/group-by";
import { displayFor, many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { overlaps, type Range } from "./range";
import { spokenRange } from "./words";

/** What the sentence needs of an option. */
export interface Named {
  name: string;
  /** In MiB; null when nothing is known. */
  memory: Range | null;
  /** A part of the sum has no figure: the whole is more than what is known. */
  partial: boolean;
}

/** Whose figures the sentence rests on. */
export interface Footing {
  /** The one source whose figures count, in words; null when several do. */
  alone: string | null;
  /** The reader's own figures are among them. */
  own: boolean;
  /** The units of the sentence: the ladder of `MiB` or of `MB`. */
  units: "MiB" | "MB";
}

interface Entry {
  name: string;
  memory: Range;
}

/** Who can be told apart. Only of options whose ranges share no value is one said to need less than the other. */
export interface Standing {
  least: Entry;
  /** Null when none stands apart from the least. */
  most: Entry | null;
  /** Apart from the least and from the most. */
  between: readonly Entry[];
  /** Each with the named ones that it cannot be told apart from. */
  overlapping: readonly { name: string; with: readonly string[] }[];
}

/**
 * The page's one quotable sentence: who needs least, who most, and who cannot be told apart from them. Ranges that touch
 * are “no proven difference”, whatever their centres; a sum that lacks a part is not ranked.
 */
export function finding(rows: readonly Named[], pods: number, { alone, own, units }: Footing): string {
  const size = `${many(pods, "pod")},`;
  const mine = own ? " with your own figures," : "";
  const at = alone ? `By ${alone} alone,${mine} at ${size}` : `At ${size}${mine}`;
  const known = rows.flatMap(({ name, memory, partial }) =>
    memory && memory.high > 0 ? [{ name, memory, partial }] : [],
  );
  if (known.length === 0)
    return rows.some(({ memory }) => memory)
      ? `${at} no memory is added.`
      : `${at} these figures say nothing about memory.`;
  const display = displayFor(Math.max(...known.map(({ memory }) => memory.high)), units);
  const needs = ({ memory }: Entry) => spokenRange(memory, display);
  const parts = known.filter(({ partial }) => partial);
  const stands = standing(known.filter(({ partial }) => !partial));
  const sentences = [...(stands ? ranked(stands, needs) : []), ...unranked(parts, needs, stands !== null)];
  return `${at} ${sentences.join(" ")}`;
}

/** Where options stand by their ranges; null without options. */
export function standing(entries: readonly Entry[]): Standing | null {
  const [least, ...others] = [...entries].sort((a, b) => a.memory.high - b.memory.high || a.memory.low - b.memory.low);
  if (!least) return null;
  const touch = (a: Entry, b: Entry) => overlaps(a.memory, b.memory);
  const most = others.filter((one) => !touch(one, least)).at(-1) ?? null;
  const ends = most ? [least, most] : [least];
  const rest = others.filter((one) => one !== most);
  const between = rest.filter((one) => !ends.some((end) => touch(end, one)));
  const named = rest.map((one) => {
    const before = between.slice(0, Math.max(between.indexOf(one), 0));
    return { name: one.name, with: [...ends, ...before].filter((other) => touch(other, one)).map(({ name }) => name) };
  });
  return { least, most, between, overlapping: named.filter((one) => one.with.length > 0) };
}

// --

function ranked({ least, most, between, overlapping }: Standing, needs: (one: Entry) => string): string[] {
  const same = [...groupBy(overlapping, (one) => listOf(one.with))];
  return [
    `${least.name} needs ${needs(least)}${most ? ` and ${most.name} ${needs(most)}` : ""}.`,
    ...(between.length > 0 ? [`Between them: ${listOf(between.map((one) => `${one.name}, ${needs(one)}`))}.`] : []),
    ...same.map(
      ([others, list]) =>
        `${listOf(list.map(({ name }) => name))} ${list.length === 1 ? "overlaps" : "overlap"} ${others}: no proven difference.`,
    ),
  ];
}

/** Sums that lack a part: what is known of them, and no rank. */
function unranked(parts: readonly Entry[], needs: (one: Entry) => string, beside: boolean): string[] {
  const [first, ...more] = parts;
  if (!first) return [];
  const amounts = listOf([
    `${first.name} needs at least ${needs(first)}`,
    ...more.map((one) => `${one.name} at least ${needs(one)}`),
  ]);
  if (more.length > 0) return [`${amounts}. Parts of them have no figure, so they are not ranked.`];
  return [`${amounts}. Parts of it have no figure${beside ? ", so it is not ranked" : ""}.`];
}
