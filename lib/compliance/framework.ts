import { type Origin, originOf } from "@/lib/evidence/origin";
import * as paths from "@/lib/paths";
import {
  type Binding,
  type Cadence,
  type Region,
  type Relevance,
  relevances,
  type Sector,
  type StatusState,
} from "@/lib/schema/compliance-vocabulary";
import type { Facts, Framework, Requirement } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { type BlockOption, type BlockView, blockViews, type Ground, type Named, type Stated, stated } from "./block";
import { confidenceOf } from "./confidence";
import { weakest } from "./coverage";
import { type RequirementRef, requirementRef } from "./reference";
import { type Confidence, readingSentence } from "./words";

/** What is often said of a requirement, and what holds instead. */
export interface Misreading {
  of: RequirementRef;
  claim: string;
  correction: string;
  /** The better source, for the correction. */
  origin: Origin;
  saidBy: Origin | null;
  /** Where the article that says so is held against the sources; null where none is checked. */
  factCheck: string | null;
}

/** One option before one requirement. */
export interface RequirementOption {
  option: Named;
  /** The weakest of its blocks. Null where nothing an option does counts: relevance `none`, or no block. */
  state: Support | null;
  blocks: { block: Named; cover: BlockOption }[];
}

/** One block as a requirement uses it. */
interface BlockUse {
  block: BlockView;
  note: string | null;
}

export interface RequirementView extends RequirementRef {
  asks: string;
  appliesSince: string | null;
  reaches: string;
  confidence: Confidence;
  origins: Origin[];
  sought: { where: string; on: string }[];
  blocks: BlockUse[];
  options: RequirementOption[];
  /** What to hand over, besides what its blocks accept. */
  evidence: string[];
  residual: Requirement["residual"];
  /** How often the framework itself wants it looked at; null where it does not say. */
  cadence: (Stated & { every: Cadence }) | null;
  /** Ids in the NIST SP 800-53 catalogue; empty for every other text. */
  controls: readonly string[];
  misreadings: Misreading[];
}

/** A statement on the life of a framework; `state` and `on` make it one of its dates. */
interface StatusStatement extends Stated {
  state: StatusState | null;
  on: string | null;
}

/** One way in which a framework comes to count for somebody. */
export interface Applies extends Stated {
  binding: Binding;
  /** Null: every one. */
  sectors: readonly Sector[] | null;
  regions: readonly Region[] | null;
}

export type RelevanceCounts = Record<Relevance, number>;

export interface FrameworkView extends Pick<Framework, "id" | "name" | "short" | "issuer" | "binds" | "finding"> {
  status: StatusStatement[];
  applies: Applies[];
  cautions: Stated[];
  /** The OSCAL catalogue or profile of its control ids; null where none is published. */
  catalogue: string | null;
  counts: RelevanceCounts;
  /** How the entries were read, as one sentence. */
  reading: string;
  /** Those that can be chosen, in display order. */
  options: Named[];
  requirements: RequirementView[];
  misreadings: Misreading[];
}

/** One framework, every requirement in it: also those a mesh does nothing for. Null for an unknown id. */
export function frameworkView(id: string, ground: Ground): FrameworkView | null {
  const framework = ground.facts.frameworks.find((one) => one.id === id);
  if (!framework) return null;
  const blocks = new Map(blockViews(ground).map((block) => [block.id, block]));
  const own = ground.facts.requirements.filter((requirement) => requirement.framework === id);
  const requirements = own.map((requirement) => requirementView(requirement, blocks, ground));
  const { name, short, issuer, binds, finding, status, applies, cautions, catalogue = null } = framework;
  return {
    ...{ id, name, short, issuer, binds, finding, catalogue },
    status: status.map((one) => ({ ...stated(one, ground), state: one.state ?? null, on: one.on ?? null })),
    applies: applies.map(({ binding, sectors = null, regions = null, ...statement }) => ({
      ...stated(statement, ground),
      ...{ binding, sectors, regions },
    })),
    cautions: cautions.map((statement) => stated(statement, ground)),
    counts: countByRelevance(requirements),
    reading: readingSentence(requirements.map(({ confidence }) => confidence)),
    options: ground.matrix.options.map(({ id, name }) => ({ id, name })),
    requirements,
    misreadings: requirements.flatMap(({ misreadings }) => misreadings),
  };
}

export function countByRelevance(requirements: readonly Pick<Requirement, "relevance">[]): RelevanceCounts {
  const counts: RelevanceCounts = { direct: 0, supporting: 0, evidence: 0, none: 0 };
  for (const relevance of relevances)
    counts[relevance] = requirements.filter((requirement) => requirement.relevance === relevance).length;
  return counts;
}

export function misreadingsOf(requirement: Requirement, { facts, sources }: Ground): Misreading[] {
  return requirement.misreadings.map((misreading) => ({
    of: requirementRef(requirement, facts),
    claim: misreading.claim,
    correction: misreading.correction,
    origin: originOf(misreading, sources),
    saidBy: misreading.saidBy ? originOf(misreading.saidBy, sources) : null,
    factCheck: factCheckOf(requirement, misreading.saidBy?.source, facts),
  }));
}

// --

/** The one statement of the article that rests on the requirement, or else the whole article. */
function factCheckOf({ framework, id }: Requirement, article: string | undefined, { articles }: Facts): string | null {
  const checked = articles.find((one) => one.id === article);
  if (!checked) return null;
  const about = checked.statements.filter(({ requirements }) => requirements?.includes(`${framework}.${id}`));
  const [only] = about;
  return about.length === 1 && only
    ? paths.statement(checked.id, `${checked.id}-${only.n}`)
    : paths.factCheckWith(`article=${checked.id}`);
}

function requirementView(
  requirement: Requirement,
  blocks: ReadonlyMap<string, BlockView>,
  ground: Ground,
): RequirementView {
  const used = requirement.blocks.flatMap(({ block, note = null }): BlockUse[] => {
    const view = blocks.get(block);
    return view ? [{ block: view, note }] : [];
  });
  const {
    asks,
    reaches,
    evidence,
    residual,
    citations,
    sought = [],
    appliesSince = null,
    cadence,
    controls = [],
  } = requirement;
  return {
    ...requirementRef(requirement, ground.facts),
    ...{ asks, appliesSince, reaches, evidence, residual, sought, controls },
    cadence: cadence ? { ...stated(cadence, ground), every: cadence.every } : null,
    confidence: confidenceOf(citations, ground.sources),
    origins: citations.map((citation) => originOf(citation, ground.sources)),
    blocks: used,
    options: ground.matrix.options.map(({ id, name }) => optionBefore(requirement, { id, name }, used)),
    misreadings: misreadingsOf(requirement, ground),
  };
}

function optionBefore(
  { relevance }: Requirement,
  option: Named,
  used: readonly { block: BlockView }[],
): RequirementOption {
  const counts = relevance === "none" ? [] : used;
  const blocks = counts.flatMap(({ block: { id, name, options } }) =>
    options.filter((cover) => cover.option.id === option.id).map((cover) => ({ block: { id, name }, cover })),
  );
  return { option, state: blocks.length > 0 ? weakest(blocks.map(({ cover }) => cover.state)) : null, blocks };
}
