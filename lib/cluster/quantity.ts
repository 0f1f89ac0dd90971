/**
 * Kubernetes quantities: how it writes bytes, cores and pieces.
 * Grammar: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */

/** Suffixes for parts of one; divided by, since 250 ÷ 1,000 is exact and 250 × 0.001 need not be. */
const parts: Readonly<Record<string, number>> = { n: 1e9, u: 1e6, m: 1e3 };
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 1_024,
  Mi: 1_024 ** 2,
  Gi: 1_024 ** 3,
  Ti: 1_024 ** 4,
  Pi: 1_024 ** 5,
  Ei: 1_024 ** 6,
};
const form = /^\+?(\d+(?:\.\d*)?|\.\d+)(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/;

/** A quantity in its base unit: bytes, cores or pieces. Null when the text is none; amounts are never negative. */
export function parseQuantity(text: string): number | null {
  const found = form.exec(text);
  if (!found) return null;
  const [, digits = "", suffix = "", exponent] = found;
  if (exponent !== undefined) return finite(Number(`${digits}e${exponent}`));
  const value = Number(digits);
  return finite((value / (parts[suffix] ?? 1)) * (multiples[suffix] ?? 1));
}

/** Bytes in MiB, the calculator's unit of memory. */
export const toMib = (bytes: number) => bytes / 1_048_576;
/** Cores in mCPU, the calculator's unit of CPU, without the last bits that multiplying leaves. */
export const toMillicores = (cores: number) => Number((cores * 1_000).toPrecision(12));

// --

const finite = (value: number) => (Number.isFinite(value) ? value : null);
