import { facts } from "@/content";
import { requirementRef } from "@/lib/compliance/reference";
import type { Answered, DecisionResult, ProfileFact, RecordCell, RecordGround } from "@/lib/decision/record/ground";
import { type DecisionRecord, decisionRecord } from "@/lib/decision/record/record";
import type { Risk } from "@/lib/decision/risk/risk";
import { risksOf } from "@/lib/decision/risk/risks";
import { grades } from "@/lib/evidence/grade";
import { type Origin, originOf } from "@/lib/evidence/origin";
import { cellOf, resolveCell } from "@/lib/evidence/resolve";
import { soughtWords } from "@/lib/evidence/words";
import { coefficientId } from "@/lib/overhead/figure";
import * as paths from "@/lib/paths";
import { allBlocks } from "./compliance";
import { type DecisionView, decisionFacts, decisionModel } from "./decision";
import { decisionWords } from "./decision-words";
import { resultLinks } from "./result-links";
import { resultOutlook, weighedCells } from "./result-outlook";
import { capabilityById, choosableOptions, sourceById } from "./site";

/** The record of a decision: what Markdown, register and board tell of it. */
export const recordOf = (view: DecisionView): DecisionRecord => exportsOf(view).record;

/** The record with the risks that follow from the same result. */
export function exportsOf(view: DecisionView): { record: DecisionRecord; risks: Risk[] } {
  const result = resultOf(view);
  const whole = { ...ground, frameworks: resultLinks(view).frameworks };
  const record = decisionRecord(result, whole, decisionFacts.options);
  return { record, risks: risksOf(result, record, whole) };
}

/** A decision with all that was computed beside it. */
export function resultOf(view: DecisionView): DecisionResult {
  const { revision, answers, own, decision, flips, weightFlips, factFlips, nearMisses, cases, unknowns, telling } =
    view;
  const links = resultLinks(view);
  return {
    ...{ revision, answers, own, decision, flips, weightFlips, factFlips, nearMisses, cases, unknowns, telling },
    ...resultOutlook(view),
    links: {
      result: paths.resultWith(view.query),
      flip: links.flip,
      overhead: links.overhead,
      plan: links.plan,
    },
  };
}

// --

/** Rows that tell how much hangs on one party. */
const concentrationRows = [
  "maintainers-from-several-companies",
  "several-support-vendors",
  "foundation-graduated",
  "osi-licence",
] as const;

/** What records take from the content: the same for all of them. */
const ground: Omit<RecordGround, "frameworks"> = {
  model: decisionModel,
  words: decisionWords,
  cells: Object.fromEntries(
    Object.entries(weighedCells).map(([id, cell]): [string, RecordCell] => [id, { ...cell, ...evidenceOf(id) }]),
  ),
  countsAsYes: Object.fromEntries(facts.capabilities.map(({ id, countsAsYes }) => [id, countsAsYes])),
  figures: Object.fromEntries(
    facts.measures.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([option, cell]) =>
        (cell?.claims ?? []).map((claim): [string, Origin] => [
          `${coefficientId(id, option)}.${claim.slug}`,
          originOf(claim, sourceById),
        ]),
      ),
    ),
  ),
  profiles: Object.fromEntries(choosableOptions.map((option) => [option.id, profileOf(option)])),
  checks: Object.fromEntries(
    choosableOptions.map(({ id: option }) => [
      option,
      allBlocks.map(({ id, name, takes, options }) => ({
        id,
        name,
        rows: takes.map((row) => row.id),
        commands: options.find((one) => one.option.id === option)?.commands ?? [],
      })),
    ]),
  ),
  supportEnds: new Set(facts.lifecycle.filter(({ kind }) => kind === "support-end").map(({ id }) => id)),
  thirdParty: thirdPartyRisk(),
  concentrationRows,
};

/** The claims that agree with a cell's state, the best grade first, or where it was sought in vain. */
function evidenceOf(id: string): Pick<RecordCell, "origins" | "instead"> {
  const [row = "", option = ""] = id.split(".");
  const capability = capabilityById.get(row);
  if (!capability) return { origins: [], instead: null };
  const cell = cellOf(capability, option);
  const agreeing = resolveCell(cell, id, sourceById).claims.filter(({ stance }) => stance === "agrees");
  return {
    origins: agreeing
      .map((claim) => originOf(claim, sourceById))
      .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade)),
    instead: insteadOf(cell),
  };
}

function insteadOf(cell: ReturnType<typeof cellOf>): string | null {
  if (cell.kind === "unknown") return `No source decides it; sought at ${soughtWords(cell.sought)}`;
  return cell.kind === "not-applicable" ? cell.reason.replace(/\.$/, "") : null;
}

type Profile = (typeof choosableOptions)[number];

function profileOf({ facts: { newestSeen, supportedUntil, licence, steward } }: Profile): ProfileFact[] {
  const labelled = {
    "Newest release seen": newestSeen,
    "Supported until": supportedUntil,
    Licence: licence,
    Steward: steward,
  };
  return Object.entries(labelled).map(([label, fact]): ProfileFact => {
    if (fact.value === null) return { label, text: fact.because, origin: null, sought: soughtWords(fact.sought) };
    const text = fact.detail ? `${fact.value}. ${fact.detail}` : fact.value;
    return { label, text, origin: originOf(fact, sourceById), sought: null };
  });
}

/** DORA's requirement on third parties, which the exit plan and the concentration answer. */
function thirdPartyRisk(): Answered | null {
  const requirement = facts.requirements.find(({ framework, id }) => framework === "dora" && id === "art-28");
  const [citation] = requirement?.citations ?? [];
  if (!requirement || !citation) return null;
  const { reaches, evidence } = requirement;
  return { requirement: requirementRef(requirement, facts), reaches, evidence, origin: originOf(citation, sourceById) };
}
