import type { Capability, Cell, Claim, Source } from "@/lib/schema/types";
import type { SourceKind, Support } from "@/lib/schema/vocabulary";
import { type Grade, gradeOf, grades, isInterested } from "./grade";

/** How a cell's state was reached. The sentences stand on /method; the numbers are quoted on screen. */
export const rules = {
  agree: { number: 0, sentence: "All accepted claims give the same state." },
  grade: { number: 1, sentence: "The better grade decides: A over B over C." },
  kind: {
    number: 2,
    sentence: "At equal grade, code, specifications, reference texts and policies outrank guides, posts and articles.",
  },
  date: { number: 3, sentence: "At equal grade and kind, the source with the later date of its own decides." },
  open: { number: 4, sentence: "Where no rule settles it, the state is unknown and the conflict stays open." },
  none: { number: 5, sentence: "No accepted claim: the state is unknown." },
} as const;
type Rule = keyof typeof rules;

/** What became of one claim. */
export type Stance = "agrees" | "disagrees" | "rejected" | "hidden" | "unverified";

export interface WeighedClaim extends Claim {
  /** `<capability>.<option>.<slug>` */
  id: string;
  grade: Grade;
  stance: Stance;
  from: Source;
}

export interface ResolvedCell {
  support: Support;
  /** Null for `not-applicable`, which holds no claims. */
  rule: Rule | null;
  /** Accepted claims give more than one state. */
  conflict: boolean;
  /** Best grade among the claims that agree with the state. */
  grade: Grade | null;
  claims: WeighedClaim[];
}

export interface ResolveOptions {
  /** Drop measurements and comparisons by publishers that gain. */
  hideInterested?: boolean;
}

const normative: readonly SourceKind[] = ["code", "specification", "standard", "law", "reference", "project-policy"];
/** True for documents that define or are what they speak of, and do not only describe it. */
export const isNormative = (kind: SourceKind) => normative.includes(kind);
const rankOfGrade = (claim: WeighedClaim) => grades.indexOf(claim.grade);
const rankOfKind = (claim: WeighedClaim) => (isNormative(claim.from.kind) ? 0 : 1);
/** Undated sources count as oldest. */
const dateOf = (claim: WeighedClaim) => claim.from.published ?? "0000-00-00";

/**
 * Computes a cell's state from its claims. No file states a verdict; this function is the only judge.
 *
 * @param prefix `<capability>.<option>`, the first two parts of each claim's id.
 * @throws Error when a claim names a source that `sources` lacks (content checks rule this out).
 */
export function resolveCell(
  cell: Cell,
  prefix: string,
  sources: ReadonlyMap<string, Source>,
  { hideInterested = false }: ResolveOptions = {},
): ResolvedCell {
  if (cell.kind === "not-applicable")
    return { support: "not-applicable", rule: null, conflict: false, grade: null, claims: [] };

  const claims = (cell.claims ?? []).map((claim) => weigh(claim, prefix, sources, hideInterested));
  const accepted = claims.filter((claim) => claim.stance === "agrees");
  const states = new Set(accepted.map((claim) => claim.support));
  const verdict = decide(accepted);

  for (const claim of accepted) if (claim.support !== verdict.support) claim.stance = "disagrees";
  const deciding = accepted.filter((claim) => claim.stance === "agrees");
  return {
    ...verdict,
    conflict: states.size > 1,
    grade: deciding.length ? (grades[Math.min(...deciding.map(rankOfGrade))] ?? null) : null,
    claims,
  };
}

/**
 * The authored words that go with a cell's state. They were written for the state that all claims give:
 * when hiding interested claims changes it, they would speak of another state and are left out.
 */
export function wordsFor(
  cell: Cell,
  resolved: ResolvedCell,
): Record<"note" | "detail" | "resource" | "since", string | null> {
  const hidden = resolved.claims.some((claim) => claim.stance === "hidden");
  const before = decide(resolved.claims.filter((claim) => !["rejected", "unverified"].includes(claim.stance)));
  if (hidden && before.support !== resolved.support) {
    const note = resolved.rule === "none" ? "Only interested claims" : null;
    return { note, detail: null, resource: null, since: null };
  }
  const { note = null } = cell;
  if (cell.kind === "not-applicable") return { note, detail: null, resource: null, since: null };
  const { detail = null } = cell;
  if (cell.kind === "unknown") return { note, detail, resource: null, since: null };
  return { note, detail, resource: cell.resource ?? null, since: cell.since ?? null };
}

/** @throws Error when the row has no cell for the option; content checks rule this out for published options. */
export function cellOf(capability: Capability, option: string): Cell {
  const cell = capability.cells[option];
  if (!cell) throw new Error(`${capability.id} has no cell for ${option}`);
  return cell;
}

// --

function weigh(claim: Claim, prefix: string, sources: ReadonlyMap<string, Source>, hide: boolean): WeighedClaim {
  const from = sources.get(claim.source);
  if (!from) throw new Error(`${prefix}.${claim.slug} names the source ${claim.source}, which does not exist`);
  const grade = gradeOf(claim, from);
  const stance: Stance = claim.rejected
    ? "rejected"
    : grade === "X"
      ? "unverified"
      : hide && isInterested(claim, from)
        ? "hidden"
        : "agrees";
  return { ...claim, id: `${prefix}.${claim.slug}`, grade, stance, from };
}

function decide(accepted: readonly WeighedClaim[]): { support: Support; rule: Rule } {
  const unanimous = (claims: readonly WeighedClaim[]) =>
    new Set(claims.map((claim) => claim.support)).size === 1 ? claims[0]?.support : undefined;

  if (accepted.length === 0) return { support: "unknown", rule: "none" };
  const all = unanimous(accepted);
  if (all) return { support: all, rule: "agree" };

  const byGrade = best(accepted, rankOfGrade);
  const gradeSays = unanimous(byGrade);
  if (gradeSays) return { support: gradeSays, rule: "grade" };

  const byKind = best(byGrade, rankOfKind);
  const kindSays = unanimous(byKind);
  if (kindSays) return { support: kindSays, rule: "kind" };

  const newest = byKind.map(dateOf).sort().at(-1);
  const dateSays = unanimous(byKind.filter((claim) => dateOf(claim) === newest));
  return dateSays ? { support: dateSays, rule: "date" } : { support: "unknown", rule: "open" };
}

function best(claims: readonly WeighedClaim[], rank: (claim: WeighedClaim) => number): WeighedClaim[] {
  const lowest = Math.min(...claims.map(rank));
  return claims.filter((claim) => rank(claim) === lowest);
}
