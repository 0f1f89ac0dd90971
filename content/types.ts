import type { z } from "zod";
import { overheadShapes } from "@/lib/schema/overhead-shapes";
import { contentShapes } from "@/lib/schema/shapes";
import { capabilityIds, groupIds, measureIds, optionIds, priceIds, sourceIds, termIds } from "./ids";

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
};

export type SourceFile = z.input<typeof shapes.source>;
export type OptionFile = z.input<typeof shapes.option>;
export type CapabilityFile = z.input<typeof shapes.capability>;
export type LifecycleFile = z.input<typeof shapes.lifecycleDate>;
export type TermFile = z.input<typeof shapes.term>;
export type MeasureFile = z.input<typeof shapes.measure>;
export type OverheadFile = z.input<typeof shapes.overhead>;
export type PriceFile = z.input<typeof shapes.price>;
