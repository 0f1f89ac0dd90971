import type { z } from "zod";
import { adoptionShapes } from "@/lib/schema/adoption-shapes";
import { complianceShapes } from "@/lib/schema/compliance-shapes";
import { decisionShapes } from "@/lib/schema/decision-shapes";
import { evidenceShapes } from "@/lib/schema/evidence-shapes";
import { overheadShapes } from "@/lib/schema/overhead-shapes";
import { contentShapes } from "@/lib/schema/shapes";
import {
  blockIds,
  buildingBlockIds,
  capabilityIds,
  choosableOptionIds,
  criterionIds,
  frameworkIds,
  groupIds,
  measureIds,
  optionIds,
  priceIds,
  questionIds,
  sourceIds,
  termIds,
} from "./ids";

/** The shapes of `lib/schema`, closed over this project's ids. Content files `satisfies` these types. */
export const shapes = {
  ...contentShapes({
    options: optionIds,
    capabilities: capabilityIds,
    groups: groupIds,
    sources: sourceIds,
    terms: termIds,
  }),
  ...overheadShapes({ options: optionIds, measures: measureIds, prices: priceIds, sources: sourceIds }),
  ...decisionShapes({
    options: optionIds,
    capabilities: capabilityIds,
    questions: questionIds,
    criteria: criterionIds,
  }),
  ...adoptionShapes({ options: choosableOptionIds, capabilities: capabilityIds }),
  ...complianceShapes({
    options: optionIds,
    capabilities: capabilityIds,
    sources: sourceIds,
    blocks: blockIds,
    frameworks: frameworkIds,
  }),
  ...evidenceShapes({
    options: optionIds,
    capabilities: capabilityIds,
    sources: sourceIds,
    buildingBlocks: buildingBlockIds,
  }),
};

export type SourceFile = z.input<typeof shapes.source>;
export type OptionFile = z.input<typeof shapes.option>;
export type CapabilityFile = z.input<typeof shapes.capability>;
export type LifecycleFile = z.input<typeof shapes.lifecycleDate>;
export type TermFile = z.input<typeof shapes.term>;
export type MeasureFile = z.input<typeof shapes.measure>;
export type OverheadFile = z.input<typeof shapes.overhead>;
export type PriceFile = z.input<typeof shapes.price>;
export type BlockFile = z.input<typeof shapes.block>;
export type FrameworkFile = z.input<typeof shapes.framework>;
export type RequirementFile = z.input<typeof shapes.requirement>;
export type QuestionFile = z.input<typeof shapes.question>;
export type CriterionFile = z.input<typeof shapes.criterion>;
export type SituationFile = z.input<typeof shapes.situation>;
export type MethodFile = z.input<typeof shapes.method>;
export type AdoptionFile = z.input<typeof shapes.adoption>;
export type BuildingBlockFile = z.input<typeof shapes.buildingBlock>;
export type CheckedArticleFile = z.input<typeof shapes.checkedArticle>;
