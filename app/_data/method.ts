import { facts } from "@/content";
import { type Origin, originOf } from "@/lib/evidence/origin";
import { sourceById } from "./site";

interface PriceView {
  id: string;
  name: string;
  vcpuHour: number;
  gibHour: number;
  derived: string | null;
  origin: Origin;
}

/** What /method shows of the facts themselves: the revisions, newest first, and the price lists. */
export function methodView() {
  return {
    revisions: facts.revisions
      .map(({ id, hash, state }) => ({
        id,
        hash,
        cells: Object.keys(state.cells).length,
        figures: Object.values(state.overhead?.figures ?? {}).flat().length,
      }))
      .reverse(),
    prices: facts.prices.map(
      ({ id, name, vcpuHour, gibHour, derived = null, citation }): PriceView => ({
        id,
        name,
        vcpuHour,
        gibHour,
        derived,
        origin: originOf(citation, sourceById),
      }),
    ),
  };
}
