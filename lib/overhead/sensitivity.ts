import { setups } from "@/lib/schema/overhead-vocabulary";
import { type OverheadValues, unscopedDrivers, waypointsOf } from "./drivers";
import { estimate } from "./estimate";
import { type NumberName, numberFields } from "./fields";
import type { Model, OverheadFacts } from "./figure";
import { single } from "./range";
import { type Followed, recounted } from "./recount";
import type { Term } from "./term";

/** What moves a result, and how far. */
export interface Influence {
  kind: "input" | "figure" | "choice";
  /** A parameter, or `<measure>.<option>`. */
  id: string;
  /** What it is set to, in its own unit, or in words for a choice; and what the result is then. */
  ends: readonly [End, End];
}
interface End {
  at: number | string;
  result: number;
}

export interface Sensitivity {
  what: Followed;
  /** In MiB, or money a month. */
  unit: string;
  /** The result with every figure at its typical value, or its high end where it has none. */
  centre: number;
  /** Those that move it most, first. */
  influences: readonly Influence[];
}

/** Influences smaller than this share of the centre are not worth a line. */
const leastShare = 0.001;

const inputs = [
  "pods",
  "nodes",
  "services",
  "rps",
  "l7",
  "waypoints",
  "connections",
  "payload",
] as const satisfies readonly NumberName[];
const prices = ["vcpu", "gib"] as const satisfies readonly NumberName[];

/**
 * One at a time: each of the reader's numbers halved and doubled (within what it may be, a share at most to 1), each
 * figure at the low and at the high end of its sources, each choice the one way and the other. All else stays at its
 * centre: typical, or the high end where no figure is typical. A defined set-up is needed to begin with: the reader's,
 * or the defaults.
 */
export function sensitivityOf(
  model: Model,
  facts: OverheadFacts,
  values: OverheadValues,
  what: Followed,
): Sensitivity | null {
  const settled = { ...values, setup: values.setup ?? setups[0] };
  const { terms } = estimate(model, facts, settled);
  const centred = centreOf(terms);
  const result = (then: OverheadValues, of: readonly Term[] = centred) => recounted(model, of, then, what)?.high;
  const centre = result(settled);
  const unit = recounted(model, centred, settled, what)?.unit;
  if (centre === undefined || unit === undefined || centre === 0) return null;
  const end = (at: number | string, value: number | undefined): End => ({ at, result: value ?? centre });
  const input = (name: (typeof inputs)[number] | (typeof prices)[number]): Influence => ({
    kind: "input",
    id: name,
    ends: halfAndDouble(name, settled).map((at) => end(at, result({ ...settled, [name]: at }))) as [End, End],
  });
  const figures = terms.flatMap((term, index): Influence[] => {
    const { coefficient } = term;
    const { range } = coefficient;
    if (!range || range.low === range.high) return [];
    const at = (value: number) => result(settled, replaced(centred, index, value));
    return [
      { kind: "figure", id: coefficient.id, ends: [end(range.low, at(range.low)), end(range.high, at(range.high))] },
    ];
  });
  const influences = [
    ...inputs.map(input),
    ...(what === "costPerMonth" ? prices.map(input) : []),
    ...figures,
    ...choices(model, facts, settled, what, terms),
  ];
  const span = ({ ends: [a, b] }: Influence) =>
    Math.max(a.result, b.result, centre) - Math.min(a.result, b.result, centre);
  return {
    what,
    unit,
    centre,
    influences: influences.filter((one) => span(one) > leastShare * centre).sort((a, b) => span(b) - span(a)),
  };
}

// --

/** Half and twice the reader's number, whole where it must be, within what the field takes. */
function halfAndDouble(name: NumberName, values: OverheadValues): [number, number] {
  const { minimum, maximum } = numberFields[name];
  const now = (name === "waypoints" ? waypointsOf(values) : values[name]) ?? 0;
  const within = (value: number) =>
    Math.min(maximum, Math.max(minimum, "whole" in numberFields[name] ? Math.round(value) : value));
  return [within(now / 2), within(now * 2)];
}

function centreOf(terms: readonly Term[]): Term[] {
  return terms.map((term) => {
    const { range } = term.coefficient;
    return range ? withCoefficient(term, range.typical ?? range.high) : term;
  });
}

const replaced = (terms: readonly Term[], index: number, value: number) =>
  terms.map((term, place) => (place === index ? withCoefficient(term, value) : term));

function withCoefficient(term: Term, value: number): Term {
  const { coefficient } = term;
  return { ...term, coefficient: { ...coefficient, range: single(value, coefficient.range?.unit ?? "") } };
}

/** Set-up and scoping, where they change anything. */
function choices(
  model: Model,
  facts: OverheadFacts,
  values: OverheadValues,
  what: Followed,
  terms: readonly Term[],
): Influence[] {
  const under = (then: OverheadValues) =>
    recounted(model, centreOf(estimate(model, facts, then).terms), then, what)?.high;
  const both = (id: string, states: readonly (readonly [string, OverheadValues])[]): Influence[] => {
    const [a, b] = states.flatMap(([at, then]) => {
      const result = under(then);
      return result === undefined ? [] : [{ at, result }];
    });
    // A choice under which nothing is known moves nothing that could be shown.
    return a && b ? [{ kind: "choice", id, ends: [a, b] }] : [];
  };
  return [
    ...both(
      "setup",
      setups.map((setup) => [setup, { ...values, setup }] as const),
    ),
    ...(terms.some(({ driver }) => unscopedDrivers.includes(driver))
      ? [
          ...both("scoped", [
            ["1", { ...values, scoped: true }],
            ["0", { ...values, scoped: false }],
          ]),
        ]
      : []),
  ];
}
