import type { Origin } from "@/lib/evidence/origin";
import { escaped } from "@/lib/export/markdown";
import { formatDate } from "@/lib/format/date";
import { lowerFirst } from "@/lib/format/lower-first";
import * as paths from "@/lib/paths";
import type { Argument, Backed } from "./backed";

/** MADR’s own bullet. */
export const bullets = (lines: readonly string[]) => lines.map((line) => `* ${line}`).join("\n");

/** @param address within the site, from `lib/paths`. */
export const link = (words: string, address: string) => `[${escaped(words)}](<${address}>)`;

const signWord: Record<Argument["sign"], string> = { good: "Good", neutral: "Neutral", bad: "Bad" };

/** `Good, because it has “Retries” in full. ([Cell](…), source, locator, checked day, grade A)` */
export const good = (one: Argument, most?: number) =>
  `${signWord[one.sign]}, because ${escaped(lowerFirst(one.text))} ${cite(one, most)}`;

/** A statement with where it can be checked. */
export const evidence = (one: Backed) => `${escaped(one.text)} ${cite(one)}`;

/**
 * Where a statement can be checked: its address, and sources with place, day and grade.
 *
 * @param most sources named in full, the best first; what comes after is counted.
 */
export function cite({ address, at, origins, instead }: Omit<Backed, "text">, most = 1): string {
  const rest = origins.length - most;
  const parts = [
    link(at, address),
    ...origins.slice(0, most).map(originText),
    ...(rest > 0 ? [`and ${rest} more there`] : []),
    ...(origins.length === 0 && instead ? [escaped(instead)] : []),
  ];
  return `(${parts.join("; ")})`;
}

/** `[Title](/evidence/sources/id), locator, checked 20 Nov 2026, grade A` */
export function originText({ source, locator, checkedOn, grade }: Origin): string {
  return `${link(source.title, paths.source(source.id))}, ${escaped(locator)}, checked ${formatDate(checkedOn)}, grade ${grade}`;
}
