import { facts } from "@/content";
import { allCitations } from "@/lib/checks/citations";
import { groupBy } from "@/lib/collection/group-by";
import { confidenceOf } from "@/lib/compliance/confidence";
import type { Confidence } from "@/lib/compliance/words";
import type { CellDetail, ClaimDetail } from "@/lib/evidence/detail";
import { datedFacts, dueOn, type FactKind, halfLives, isOverdue } from "@/lib/evidence/freshness";
import { type Grade, grades } from "@/lib/evidence/grade";
import { isUnsettled } from "@/lib/evidence/unsettled";
import { overheadFacts, partsOf } from "@/lib/overhead/figure";
import type { Source } from "@/lib/schema/types";
import { cellsOf } from "./capability";
import { nameOfOption } from "./names";
import { shownOptions, sourceById } from "./site";

export interface SourceRow {
  id: string;
  title: string;
  publisher: string;
  kind: Source["kind"];
  published: string | null;
  version: string | null;
  interest: { id: string; name: string }[];
  /** How many statements cite it. */
  statements: number;
}

export interface EvidenceView {
  /** Claims in the matrix by grade. */
  claims: {
    total: number;
    byGrade: Record<Grade, number>;
    /** From a publisher that gains when the option in question looks good; from one that gains otherwise; from one without a stake. */
    bySpeaker: { own: number; rival: number; neutral: number };
  };
  /** What was measured, or defined for the scheduler. */
  figures: { total: number; used: number; byGrade: Record<Grade, number>; gaining: number };
  /** How well it is known what requirements ask, and what is said of them that does not hold. */
  compliance: { requirements: number; byConfidence: Record<Confidence, number>; misreadings: number; commands: number };
  cells: {
    total: number;
    unknown: number;
    /** Of the unknown: no source decides. */
    unsourced: number;
    /** Of the unknown: accepted claims disagree and no rule settles it. */
    unsettled: number;
    /** Sources disagree, those that no rule settles included. */
    conflicts: number;
  };
  /** Those that no rule settles first. */
  conflicts: CellDetail[];
  sources: SourceRow[];
  /** Everything that was held against a source, by kind of fact: how much there is, its oldest check, and when the first falls due. */
  ages: { kind: FactKind; statements: number; oldest: string; due: string }[];
  /** The oldest and newest day on which a statement was held against its source. */
  checked: { first: string; last: string };
}

export const allCells = facts.capabilities.flatMap((capability) => cellsOf(capability));
const citing = groupBy(allCitations(facts), ({ citation }) => citation.source);
const dated = datedFacts(facts);
let view: EvidenceView | undefined;

/** The state of the evidence: who is cited, who disagrees, and what nobody says. The same for every request, so kept. */
export function evidenceView(): EvidenceView {
  view ??= viewOfEvidence();
  return view;
}

/** How much of everything that was held against a source was so within its half-life. */
export function freshShare(today: string): { statements: number; fresh: number } {
  const fresh = dated.filter(({ kind, checkedOn }) => !isOverdue(kind, checkedOn, today));
  return { statements: dated.length, fresh: fresh.length };
}

/** A source as lists show it. */
export function sourceRow(source: Source): SourceRow {
  const { id, title, publisher, kind, published, version, interest } = source;
  return {
    id,
    title,
    publisher,
    kind,
    published,
    version,
    interest: interest.map((gains) => ({ id: gains, name: nameOfOption(gains) })),
    statements: citing.get(id)?.length ?? 0,
  };
}

// --

function viewOfEvidence(): EvidenceView {
  const claims = allCells.flatMap((cell) => cell.claims);
  const applicable = allCells.filter((cell) => cell.support !== "not-applicable");
  const days = dated.map(({ checkedOn }) => checkedOn).sort();
  const byGrade = (graded: readonly { grade: Grade }[]) =>
    Object.fromEntries(grades.map((grade) => [grade, graded.filter((one) => one.grade === grade).length])) as Record<
      Grade,
      number
    >;
  const shown = new Set(shownOptions.map(({ id }) => id));
  const figures = Object.values(overheadFacts(facts).figures)
    .flat()
    .filter(({ id }) => shown.has(partsOf(id).option));
  const conflicts = allCells
    .filter((cell) => cell.conflict)
    .sort((a, b) => Number(isUnsettled(b)) - Number(isUnsettled(a)));
  const unknowns = applicable.filter((cell) => cell.support === "unknown");
  return {
    claims: {
      total: claims.length,
      byGrade: byGrade(claims),
      bySpeaker: {
        own: claims.filter(gains).length,
        rival: claims.filter((claim) => claim.source.interest.length > 0 && !gains(claim)).length,
        neutral: claims.filter((claim) => claim.source.interest.length === 0).length,
      },
    },
    figures: {
      total: figures.length,
      used: figures.filter(({ unused }) => unused === null).length,
      byGrade: byGrade(figures),
      gaining: figures.filter(({ interested }) => interested).length,
    },
    compliance: complianceEvidence(),
    cells: {
      total: applicable.length,
      unknown: unknowns.length,
      unsourced: unknowns.filter((cell) => !isUnsettled(cell)).length,
      unsettled: unknowns.filter(isUnsettled).length,
      conflicts: conflicts.length,
    },
    conflicts,
    sources: facts.sources.map(sourceRow),
    ages: agesOf(),
    checked: { first: days[0] ?? "", last: days.at(-1) ?? "" },
  };
}

function agesOf(): EvidenceView["ages"] {
  const byKind = groupBy(dated, ({ kind }) => kind);
  return Object.keys(halfLives).flatMap((key) => {
    const kind = key as FactKind;
    const [oldest] = (byKind.get(kind) ?? []).map(({ checkedOn }) => checkedOn).sort();
    return oldest ? [{ kind, statements: byKind.get(kind)?.length ?? 0, oldest, due: dueOn(kind, oldest) }] : [];
  });
}

function complianceEvidence(): EvidenceView["compliance"] {
  const known = facts.requirements.map(({ citations }) => confidenceOf(citations, sourceById));
  const of = (confidence: Confidence) => known.filter((one) => one === confidence).length;
  return {
    requirements: known.length,
    byConfidence: { official: of("official"), "second-hand": of("second-hand"), general: of("general") },
    misreadings: facts.requirements.flatMap(({ misreadings }) => misreadings).length,
    commands: facts.blocks.flatMap(({ options }) => Object.values(options).flatMap((entry) => entry?.commands ?? []))
      .length,
  };
}

function gains(claim: ClaimDetail): boolean {
  return claim.source.interest.some(({ id }) => id === claim.option);
}
