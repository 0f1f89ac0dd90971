import type { OptionEstimate } from "./estimate";
import type { Figure, OverheadFacts } from "./figure";
import { type Range, scale } from "./range";
import { weighing } from "./term";
import { convert, type Unit } from "./unit";

/** A single source's result in that source's own unit. */
export interface Published {
  memory: Range | null;
  cpu: Range | null;
}

/** Where the publisher's prefix ends and the next begins. */
const next: Partial<Record<Unit, { unit: Unit; from: number }>> = {
  KB: { unit: "MB", from: 1_000 },
  KiB: { unit: "MiB", from: 1_024 },
  MB: { unit: "GB", from: 1_000 },
  MiB: { unit: "GiB", from: 1_024 },
  mCPU: { unit: "vCPU", from: 1_000 },
};

/**
 * An estimate from one source alone, in its unit. Null parts: nothing known, several units, or a figure of the
 * reader's own in the sum.
 */
export function publishedOf(estimate: OptionEstimate, facts: OverheadFacts): Published {
  const figures = new Map(Object.values(facts.figures).flatMap((list) => list.map((figure) => [figure.id, figure])));
  return {
    memory: inOwnUnit(estimate, "memory", "MiB", figures),
    cpu: inOwnUnit(estimate, "cpu", "mCPU", figures),
  };
}

/**
 * The units in which results stand side by side: decimal when every sum of memory is of figures published so, else
 * binary. An option that adds nothing has no say.
 */
export function unitsOf(results: readonly { memory: Range | null; published: Published | null }[]): "MiB" | "MB" {
  const adding = results.filter(({ memory }) => memory && memory.high > 0);
  const decimal = adding.every(({ published }) => /^[KMG]B$/.test(published?.memory?.unit ?? ""));
  return adding.length > 0 && decimal ? "MB" : "MiB";
}

// --

function inOwnUnit(
  estimate: OptionEstimate,
  quantity: "memory" | "cpu",
  base: Unit,
  figures: ReadonlyMap<string, Figure>,
): Range | null {
  const total = estimate[quantity];
  const terms = weighing(estimate.terms, quantity);
  const units = new Set(
    terms.flatMap(({ coefficient }) => coefficient.used.flatMap((id) => figures.get(id)?.unit ?? [])),
  );
  const [unit, ...others] = units;
  if (!total || !unit || others.length > 0 || terms.some(({ coefficient }) => coefficient.own)) return null;
  const step = next[unit];
  const shown = step && convert(total.high, base, unit) >= step.from ? step.unit : unit;
  return exact(scale(total, convert(1, base, shown), shown));
}

/** Rids a converted number of the last bits that converting there and back leaves: 50, not 50.00000000000001. */
function exact(range: Range): Range {
  const round = (value: number) => Number(value.toPrecision(12));
  const { low, typical, high } = range;
  return { ...range, low: round(low), typical: typical === null ? null : round(typical), high: round(high) };
}
