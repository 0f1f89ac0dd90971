import { encryptions, setups } from "@/lib/schema/overhead-vocabulary";
import { type Codec, flag, idList, type ParameterProblem, pattern, word } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";
import { type NumberSpec, number } from "@/lib/share/number";
import { bases } from "./coefficient";
import { type NumberField, type NumberName, numberFields } from "./fields";
import { type OwnFigure, ownFigure } from "./own";

/** Newest format of links to the calculator. A change of meaning raises it and adds a migration. */
export const newestOverheadFormat = 1;

/** The ids that a link to the calculator may name. */
export interface OverheadIds {
  options: readonly string[];
  /** `<measure>.<option>` of every coefficient. */
  coefficients: readonly string[];
  /** Sources with measurements. */
  sources: readonly string[];
  revisions: readonly string[];
}

/** The name under which a reader's own figure for a coefficient travels. */
export const ownName = (coefficient: string) => `own.${coefficient}` as const;
/** The name under which the price of an option's licence travels. */
export const licenceName = (option: string) => `licence.${option}` as const;

/** The name under which a number of the other time travels. */
export const nextName = (field: string) => `next.${field}` as const;

/** What may be different at another time: all that makes the cluster and its traffic, and the prices. */
export const nextFields = (Object.keys(numberFields) as NumberName[]).filter((name) => name !== "fx");

/** What a licence may cost a month. */
export const licenceSpec: NumberSpec = { minimum: 0, maximum: 1_000_000_000, absent: null };

/** True for what is typed into a field; the rest is chosen. */
export function isTyped(name: string): boolean {
  return Object.hasOwn(numberFields, name) || name === "currency" || /^(own|licence|next)\./.test(name);
}

/** True for a mistake in what is typed: it is named at its field. All others are named above the form. */
export function isAtField({ code, parameter }: Pick<ParameterProblem, "code" | "parameter">): boolean {
  return code !== "unknown-parameter" && isTyped(parameter);
}

type Dynamic = Record<`next.${string}` | `licence.${string}`, Codec<number | null>> &
  Record<`own.${string}`, Codec<OwnFigure | null>>;

/** Parameters of `/overhead` and of `/api/v1/overhead.*`, in canonical order. */
export function overheadParameters(ids: OverheadIds) {
  const numbers = Object.fromEntries(
    Object.entries(numberFields).map(([name, spec]) => [name, number(spec)]),
  ) as Record<NumberName, Codec<number | null>>;
  const { pods, nodes, services, namespaces, rps, hops, l7, waypoints, connections, payload, ...machine } = numbers;
  const { nodeVcpu, nodeGib, podsPerNode, vcpu, gib, discount, fx } = machine;
  const dynamic: Dynamic = Object.fromEntries([
    ...nextFields.map((name) => [
      nextName(name),
      { ...number({ ...(numberFields[name] as NumberField), absent: null }), family: nextName("<parameter>") },
    ]),
    ...ids.options.map((option) => [licenceName(option), { ...number(licenceSpec), family: licenceName("<option>") }]),
    ...ids.coefficients.map((coefficient) => [
      ownName(coefficient),
      { ...ownFigure(), family: ownName("<measure>.<option>") },
    ]),
  ]);
  const fixed = {
    v: linkFormat(newestOverheadFormat),
    rev: revision(ids.revisions),
    options: idList(ids.options),
    against: word(ids.options),
    basis: word(
      [...bases, ...ids.sources],
      `resolved, independent, vendor or the id of a source with measurements: ${ids.sources.join(", ")}`,
    ),
    pods,
    nodes,
    services,
    namespaces,
    rps,
    hops,
    l7,
    waypoints,
    connections,
    payload,
    scoped: flag(true),
    setup: word(setups),
    encryption: word(encryptions),
    nodeVcpu,
    nodeGib,
    podsPerNode,
    vcpu,
    gib,
    discount,
    currency: pattern(/^[A-Z]{3}$/, "three capital letters, as in EUR", "USD"),
    fx,
  };
  return { ...fixed, ...dynamic };
}

export type OverheadTable = ReturnType<typeof overheadParameters>;
