import { formatExact } from "@/lib/format/quantity";
import { count, listOf } from "@/lib/format/words";
import type { BreakEven } from "./break-even";
import type { Certainty } from "./certainty";
import type { Difference, Verdict } from "./difference";
import { differenceText, shareText } from "./difference-words";
import type { Held } from "./insights";

/** A verdict in words, for tables. */
export const verdictWord: Record<Verdict, string> = {
  less: "less",
  more: "more",
  same: "the same",
  "no-difference": "no proven difference",
  unknown: "not known",
};

/** What is compared, as it stands inside a sentence. */
const inSentence: Record<Difference["quantity"], string> = {
  memory: "memory in use",
  cpu: "CPU in use",
  requestedMemory: "memory requested",
  requestedCpu: "CPU requested",
  costPerMonth: "cost a month",
  nodes: "nodes",
};

/** One option against the reference, as a sentence or two: what it saves, what it needs more, what is open. */
export function heldSentence({ name, differences }: Held, against: string, units: string): string {
  const told = (verdict: Verdict) =>
    differences.filter((one) => one.verdict === verdict).map((one) => phrase(one, units));
  const named = (verdict: Verdict) =>
    differences.filter((one) => one.verdict === verdict).map(({ quantity }) => inSentence[quantity]);
  const [less, more, open, unknown] = [told("less"), told("more"), named("no-difference"), named("unknown")];
  const parts = [
    ...(less.length > 0 ? [`saves ${listOf(less)}`] : []),
    ...(more.length > 0 ? [`takes ${listOf(more)} more`] : []),
  ];
  return [
    parts.length > 0 ? `Against ${against}, ${name} ${parts.join(" and ")}.` : "",
    open.length > 0 ? `No proven difference in ${listOf(open)}.` : "",
    unknown.length > 0 ? `Not known, for want of figures or of room: ${listOf(unknown)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** How sure a difference in memory is, in a sentence or two. */
export function sureSentence(certainty: Certainty): string {
  const { verdict, figures, withoutStake, independent, vendor, sources } = certainty;
  const mine = certainty.own ? "your own figures and " : "";
  if (figures === 0)
    return certainty.own
      ? "The memory rests on your own figures alone."
      : "No figure of memory in use stands behind this.";
  const stake =
    figures === 1
      ? withoutStake === 1
        ? ", by a publisher without a stake"
        : ", by a publisher that gains"
      : `, ${withoutStake === figures ? "all" : withoutStake || "none"} of them by publishers without a stake`;
  const rests = `The memory rests on ${mine}${count(figures, "published figure")}${stake}.`;
  if (verdict === "unknown") return `${rests} Parts have no figure, so neither can be said to need less.`;
  const proven = verdict === "less" || verdict === "more";
  const bases = [
    ["figures without a stake", independent],
    ["vendors’ own figures", vendor],
  ] as const;
  const same = bases.filter(([, found]) => found === verdict).map(([who]) => who);
  const silent = bases.filter(([, found]) => found === "unknown").map(([who]) => who);
  const other = bases.filter(([, found]) => found !== verdict && found !== "unknown");
  const agree = sources.filter((one) => one.verdict === verdict).length;
  return [
    rests,
    proven ? "The ranges do not touch." : "The ranges touch.",
    !certainty.own && same.length > 0 ? `${capital(listOf(same))} alone say the same.` : "",
    ...(certainty.own ? [] : other).map(([who, found]) => `By ${who} alone: ${verdictWord[found]}.`),
    !certainty.own && silent.length > 0 ? `${capital(listOf(silent))} alone do not suffice.` : "",
    proven ? sharedSentence(sources.length, agree) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Where the verdict changes: `More up to 36, no proven difference from 37 to 125, less from 126 on.` */
export function zonesSentence({ zones }: Pick<BreakEven, "zones">): string {
  const last = zones.length - 1;
  const parts = zones.map(({ from, to, verdict }, index) => {
    const where =
      index === 0
        ? `up to ${formatExact(to)}`
        : index === last
          ? `from ${formatExact(from)} on`
          : from === to
            ? `at ${formatExact(from)}`
            : `from ${formatExact(from)} to ${formatExact(to)}`;
    return `${verdictWord[verdict]} ${where}`;
  });
  return `${capital(parts.join(", "))}.`;
}

// --

function sharedSentence(sources: number, agree: number): string {
  if (sources === 0) return "No source measured both data planes well enough to say.";
  if (sources === 1) return `The one source that measured both data planes ${agree === 1 ? "says so" : "does not"}.`;
  const who = agree === sources ? "all say" : agree === 0 ? "none says" : `${agree} ${agree === 1 ? "says" : "say"}`;
  return `Of ${sources} sources that measured both data planes, ${who} so.`;
}

/** `32 to 66 GiB of memory in use (86 to 96 %)`. */
function phrase(one: Difference, units: string): string {
  const share = shareText(one);
  const of: Record<Difference["quantity"], string> = {
    memory: " of memory in use",
    cpu: " in use",
    requestedMemory: " of requested memory",
    requestedCpu: " requested",
    costPerMonth: " a month",
    nodes: "",
  };
  return `${differenceText(one, units)}${of[one.quantity]}${share ? ` (${share})` : ""}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
