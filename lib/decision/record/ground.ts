import type { CommandView } from "@/lib/compliance/block";
import type { RequirementRef } from "@/lib/compliance/reference";
import type { Origin } from "@/lib/evidence/origin";
import type { AdoptionPlan } from "../adoption";
import type { WeighedCell } from "../counting";
import type { Decision } from "../decide";
import type { FactFlip } from "../fact-flips";
import type { Flip, WeightFlip } from "../flips";
import type { Answers, DecisionModel } from "../model";
import type { NearMiss } from "../near-misses";
import type { Own } from "../own";
import type { Case } from "../reasons";
import type { Revisit, RevisitDate } from "../revisit";
import type { Trial } from "../trial";
import type { DecisionWords, Telling } from "../words";

/** A date as a record tells it. */
export interface RecordDate extends RevisitDate {
  action: string | null;
  origin: Origin;
}

/** All that was computed for one set of answers: page, JSON, record, register and board render it. */
export interface DecisionResult {
  revision: string;
  answers: Answers;
  own: Own;
  decision: Decision;
  telling: Telling;
  cases: readonly Case[];
  flips: readonly Flip[];
  weightFlips: readonly WeightFlip[];
  factFlips: readonly FactFlip[];
  nearMisses: readonly NearMiss[];
  /** Questions answered with “I don’t know”, and what each of their answers would change. */
  unknowns: readonly { question: string; flips: readonly Flip[] }[];
  trials: readonly Trial[];
  plan: AdoptionPlan | null;
  revisit: Revisit<RecordDate> | null;
  /** Addresses: the result itself, with one change applied, the calculator at the reader’s size, the frameworks’ plan. */
  links: { result: string; flip: (flip: Flip) => string; overhead: string; plan: string | null };
}

/** A cell with the claims behind its state. */
export interface RecordCell extends WeighedCell {
  /** Of the claims that agree with the state, the best grade first. */
  origins: readonly Origin[];
  /** Words in place of a source: where it was sought in vain, or why the question makes no sense; null where there are some. */
  instead: string | null;
}

/** A sourced statement of an option's profile, or why there is none. */
export interface ProfileFact {
  label: string;
  text: string;
  origin: Origin | null;
  /** Where it was sought in vain; null where there is an origin. */
  sought: string | null;
}

/** Checks that a compliance block has for an option, and the rows that they bear on. */
export interface BlockChecks {
  id: string;
  name: string;
  rows: readonly string[];
  commands: readonly CommandView[];
}

/** A requirement that a part of the record answers. */
export interface Answered {
  requirement: RequirementRef;
  /** What a mesh can answer of it. */
  reaches: string;
  /** The artefacts that it asks for. */
  evidence: readonly string[];
  origin: Origin;
}

/** What a record needs of the content, by id. */
export interface RecordGround {
  model: DecisionModel;
  words: DecisionWords;
  /** By `<capability>.<option>`. */
  cells: Readonly<Record<string, RecordCell>>;
  /** What counts as yes, by row. */
  countsAsYes: Readonly<Record<string, string>>;
  /** Where each figure of the calculator comes from, by claim. */
  figures: Readonly<Record<string, Origin>>;
  /** By option. */
  profiles: Readonly<Record<string, readonly ProfileFact[]>>;
  /** By option. */
  checks: Readonly<Record<string, readonly BlockChecks[]>>;
  /** Ids of lifecycle dates on which some support ends. */
  supportEnds: ReadonlySet<string>;
  /** Frameworks that the reader chose and that have a page. */
  frameworks: readonly { id: string; name: string }[];
  /** Exit and concentration; null where the content has no such requirement. */
  thirdParty: Answered | null;
  /** Rows that tell how much hangs on one party. */
  concentrationRows: readonly string[];
}
