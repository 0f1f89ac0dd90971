import { formatRevision } from "@/lib/format/date";
import type { Decision } from "./decide";
import { byShare, extentOf, percent, type Telling, verdictOf } from "./words";

/** What the preview image of a shared decision says, in the order it is read. */
export interface Card {
  /** The option recommended, for its mark before the verdict; null where not exactly one is. */
  option: string | null;
  verdict: string;
  /** What unknown answers could change; null when nothing could. */
  open: string | null;
  confidence: string;
  /** How much is answered; null before any answer. */
  extent: string | null;
  title: string;
  /** Bars: most often first, first; empty where there is nothing to rank, and then `names` says what there is. */
  shares: readonly { option: string; name: string; share: number; says: string }[];
  /** What options without a line of their own share together; null when none of them is ever first. */
  others: string | null;
  names: readonly { option: string; name: string }[];
  foot: string;
}

/** More lines would be too small to read in a preview. */
const mostShares = 4;

/** @param revision of the facts: its id. */
export function cardOf(revision: string, decision: Decision, telling: Telling): Card {
  const { outcome, method } = decision;
  const whole = verdictOf(decision, telling);
  const verdict = verdictOf(decision, { ...telling, open: [] });
  return {
    option: telling.answered > 0 && outcome.kind === "option" ? (outcome.options[0] ?? null) : null,
    verdict,
    open: whole.slice(verdict.length).trim() || null,
    confidence: confidenceOf(decision, telling),
    extent: telling.answered > 0 ? extentOf(telling) : null,
    ...standsOf(decision, telling),
    foot: `Facts of ${formatRevision(revision)} · method ${method}`,
  };
}

// --

/** Who is first how often. Before any answer that would look like a recommendation, so the options are only named. */
function standsOf(
  { outcome, ranking, eliminated, standing }: Decision,
  { nameOf, answered }: Telling,
): Pick<Card, "title" | "shares" | "others" | "names"> {
  const named = (options: Iterable<string>) => [...options].map((option) => ({ option, name: nameOf(option) }));
  if (answered === 0) return { title: "Compared", shares: [], others: null, names: named(standing.survivors) };
  if (ranking.length < 2) {
    const out = new Set(eliminated.map(({ option }) => option));
    return { title: "Ruled out by a must", shares: [], others: null, names: named(out) };
  }
  const first = byShare(ranking).filter(
    ({ option, acceptability }) => acceptability > 0 || outcome.options.includes(option),
  );
  const rest = first.slice(mostShares);
  const together = percent(rest.reduce((sum, { acceptability }) => sum + acceptability, 0));
  return {
    title: "How often each comes first",
    shares: first.slice(0, mostShares).map(({ option, acceptability }) => ({
      ...{ option, name: nameOf(option) },
      ...{ share: acceptability, says: percent(acceptability) },
    })),
    others: rest.length > 0 ? `${rest.length} more: ${together}${rest.length > 1 ? " together" : ""}` : null,
    names: [],
  };
}

function confidenceOf({ outcome, ranking, warnings }: Decision, { answered, questions }: Telling): string {
  if (answered === 0) return `${questions.length} questions lead to a recommendation.`;
  if (outcome.kind === "none") return "Nothing is left to recommend.";
  if (outcome.kind === "tie") return "Confidence: a tie.";
  if (outcome.confidence === "likely") return "Confidence: likely, not certain.";
  return `Confidence: clear${ranking.length === 1 && warnings.length === 0 ? ", since nothing else is left" : ""}.`;
}
