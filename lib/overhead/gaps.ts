import { lowerFirst } from "@/lib/format/lower-first";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import type { OptionEstimate } from "./estimate";
import { partsOf } from "./figure";
import type { Missing } from "./term";

/** What the sums of one option leave out for want of a figure. */
export interface Gap {
  option: string;
  name: string;
  /** Names of the measures, as they stand inside a sentence. */
  measures: readonly string[];
}

/** Quantities behind each result: a cost and the nodes it fills follow from all four. */
export const quantitiesBehind: Record<Quantity | "costPerMonth" | "nodes", readonly Quantity[]> = {
  memory: ["memory"],
  cpu: ["cpu"],
  requestedMemory: ["requestedMemory"],
  requestedCpu: ["requestedCpu"],
  costPerMonth: ["memory", "cpu", "requestedMemory", "requestedCpu"],
  nodes: ["memory", "cpu", "requestedMemory", "requestedCpu"],
};

/** Every option of which some of these quantities have no figure, with what is missing, each measure once. */
export function gapsOf(
  results: readonly (Pick<OptionEstimate, "option" | "missing"> & { name: string })[],
  quantities: readonly Missing["quantity"][],
  measures: Readonly<Record<string, { name: string }>>,
): Gap[] {
  return results.flatMap(({ option, name, missing }) => {
    const names = missing
      .filter(({ quantity }) => quantities.includes(quantity))
      .map(({ coefficient }) => lowerFirst(measures[partsOf(coefficient).measure]?.name ?? coefficient));
    return names.length > 0 ? [{ option, name, measures: [...new Set(names)] }] : [];
  });
}
