import { grades } from "@/lib/evidence/grade";
import type { Encryption, Setup } from "@/lib/schema/overhead-vocabulary";
import { type Figure, inBase } from "./figure";
import { type OwnFigure, ownEnds } from "./own";
import { type Range, range } from "./range";

/** Why a figure was not reckoned with. */
export type LeftOut =
  | "superseded"
  | "outside"
  | "rejected"
  | "another-source"
  | "interested"
  | "no-stake"
  | "scoped"
  | "unscoped"
  | "setup"
  | "per-nodes"
  | "encryption"
  | "own-figure";

export interface Coefficient {
  /** `<measure>.<option>` */
  id: string;
  /** In the base unit; null when no figure counts. */
  range: Range | null;
  /** The reader's own figure stands in its place. */
  own: boolean;
  /** Ids of the claims that counted. */
  used: readonly string[];
  /** The claim that gave the typical value. */
  typicalFrom: string | null;
  leftOut: readonly { id: string; because: LeftOut }[];
}

export interface Resolving {
  basis: string;
  /** What the reader chose; null for both. */
  chosen: Setup | null;
  /** The set-up this run reckons with. */
  setup: Setup;
  /** What the reader's nodes encrypt with. */
  encryption?: Encryption | null;
  /** True for a term that stands for the whole mesh's configuration; all others hold for proxies that are scoped. */
  unscoped: boolean;
  /** Take the figures that a source counts by node, told per node, instead of those for the measure itself. */
  byNode?: boolean;
  /** The reader's own figure, in the base unit. */
  own: OwnFigure | undefined;
}

/**
 * A coefficient from the figures of its sources: low and high are the extremes of those that count. Typical is one of
 * them: of the best grade, the one that names a single value and comes closest by conditions, then by date; of equals,
 * the higher. Never a mean: two rigs have no middle.
 *
 * @param unit base unit of the measure.
 */
export function coefficientOf(id: string, figures: readonly Figure[], unit: string, resolving: Resolving): Coefficient {
  const { basis, chosen, setup, unscoped, own } = resolving;
  // What the reader types is not kept: it has no end.
  if (own !== undefined) return resolveFigures(id, figures, unit, resolving);
  const answers = answered.get(figures) ?? new Map<string, Coefficient>();
  answered.set(figures, answers);
  // Without figures that differ by set-up, both set-ups ask the same question.
  const bySetup = figures.some(({ when }) => when.setup) ? `${chosen} ${setup}` : "";
  const question = [id, unit, basis, bySetup, unscoped, resolving.byNode, resolving.encryption].join("|");
  const known = answers.get(question) ?? resolveFigures(id, figures, unit, resolving);
  answers.set(question, known);
  return known;
}

/** Whose figures count: all, those without a stake, those with one; anything else is the id of a source. */
export const bases = ["resolved", "independent", "vendor"] as const;

/** True when the figures of one source alone count. */
export const isOneSource = (basis: string) => bases.every((one) => one !== basis);

// --

/**
 * Answers given, so that the same question gives the same object: a table of figures is then left alone while the
 * reader changes the size of the cluster. As many as there are bases and set-ups.
 */
const answered = new WeakMap<readonly Figure[], Map<string, Coefficient>>();

function resolveFigures(id: string, figures: readonly Figure[], unit: string, resolving: Resolving): Coefficient {
  if (resolving.own !== undefined) {
    const { typical, high } = ownEnds(resolving.own);
    return {
      id,
      range: range(typical, typical, high, unit),
      own: true,
      used: [],
      typicalFrom: null,
      leftOut: figures.map((figure) => ({ id: figure.id, because: "own-figure" })),
    };
  }
  const judged = figures.map((figure) => ({ figure, because: reasonAgainst(figure, resolving) }));
  const used = judged.filter(({ because }) => because === null).map(({ figure }) => figure);
  const leftOut = judged.flatMap(({ figure, because }) => (because ? [{ id: figure.id, because }] : []));
  if (used.length === 0) return { id, range: null, own: false, used: [], typicalFrom: null, leftOut };
  const ends = used.map((figure) => perNode(inBase(figure), figure.perNodes));
  const best = bestPoint(used);
  return {
    id,
    range: range(
      Math.min(...ends.map((end) => end.low)),
      best ? perNode(inBase(best), best.perNodes).typical : null,
      Math.max(...ends.map((end) => end.high)),
      unit,
    ),
    own: false,
    used: used.map((figure) => figure.id),
    typicalFrom: best?.id ?? null,
    leftOut,
  };
}

/** A figure for several nodes, told for one. */
function perNode({ low, typical, high }: ReturnType<typeof inBase>, nodes = 1) {
  return { low: low / nodes, typical: typical === null ? null : typical / nodes, high: high / nodes };
}

function reasonAgainst(
  figure: Figure,
  { basis, chosen, setup, unscoped, byNode = false, encryption = null }: Resolving,
): LeftOut | null {
  const single = isOneSource(basis);
  if (figure.unused === "outside") return "outside";
  // A source taken alone is shown as it stands: also what better sources would replace.
  if (single && figure.source !== basis) return "another-source";
  if (!single && figure.unused) return figure.unused;
  if (figure.when.encryption && figure.when.encryption !== encryption) return "encryption";
  if (Boolean(figure.perNodes) !== byNode) return "per-nodes";
  if (basis === "independent" && figure.interested) return "interested";
  if (basis === "vendor" && !figure.interested && !figure.own) return "no-stake";
  if (figure.when.scoped === unscoped) return unscoped ? "scoped" : "unscoped";
  // What a chart defines differs by set-up in any case; what was measured only when the reader chose one.
  const reckoned = figure.own ? setup : chosen;
  return figure.when.setup && reckoned && figure.when.setup !== reckoned ? "setup" : null;
}

/** Of the best grade, the claim with a single value that fits best; none when that grade gives only ends. */
function bestPoint(used: readonly Figure[]): Figure | undefined {
  const grade = grades.find((one) => used.some((figure) => figure.grade === one));
  return used.filter((figure) => figure.grade === grade && figure.typical !== null).sort(byFitness)[0];
}

/** Best first. */
function byFitness(a: Figure, b: Figure): number {
  return (
    distance(a) - distance(b) ||
    (b.published ?? "").localeCompare(a.published ?? "") ||
    b.high - a.high ||
    a.id.localeCompare(b.id)
  );
}

/** A mesh at work is what the reader asks about: an idle one is further off than one whose load is not told. */
function distance({ when: { loaded } }: Figure): number {
  return loaded === undefined ? 1 : loaded ? 0 : 2;
}
