/**
 * Units. Sources publish in theirs; the calculator reckons in one base unit per dimension: MiB, mCPU, ms.
 * Decimal prefixes are powers of 1,000, binary ones of 1,024.
 */
export const units = {
  KB: { dimension: "memory", inBase: 1_000 / 1_048_576 },
  KiB: { dimension: "memory", inBase: 1 / 1_024 },
  MB: { dimension: "memory", inBase: 1_000_000 / 1_048_576 },
  MiB: { dimension: "memory", inBase: 1 },
  GB: { dimension: "memory", inBase: 1_000_000_000 / 1_048_576 },
  GiB: { dimension: "memory", inBase: 1_024 },
  mCPU: { dimension: "cpu", inBase: 1 },
  vCPU: { dimension: "cpu", inBase: 1_000 },
  s: { dimension: "time", inBase: 1_000 },
  ms: { dimension: "time", inBase: 1 },
  µs: { dimension: "time", inBase: 1 / 1_000 },
} as const;
export type Unit = keyof typeof units;
export type Dimension = (typeof units)[Unit]["dimension"];

export const unitNames = Object.keys(units) as [Unit, ...Unit[]];
export const baseUnit = { memory: "MiB", cpu: "mCPU", time: "ms" } as const satisfies Record<Dimension, Unit>;

/** A value in its base unit: MiB, mCPU or ms. */
export function toBase(value: number, unit: Unit): number {
  return value * units[unit].inBase;
}

/**
 * A value in another unit of the same dimension.
 *
 * @throws RangeError when the dimensions differ.
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (units[from].dimension !== units[to].dimension) throw new RangeError(`${from} cannot be told in ${to}`);
  return from === to ? value : (value * units[from].inBase) / units[to].inBase;
}
