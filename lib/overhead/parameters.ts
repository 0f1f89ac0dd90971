import { setups } from "@/lib/schema/overhead-vocabulary";
import { type Codec, flag, idList, type ParameterProblem, pattern, word } from "@/lib/share/codec";
import { linkFormat, revision } from "@/lib/share/link";
import { type NumberSpec, number } from "@/lib/share/number";
import { type NumberName, numberFields } from "./fields";

/** Newest format of links to the calculator. A change of meaning raises it and adds a migration. */
export const newestOverheadFormat = 1;

/** Whose figures count: all, those without a stake, those with one, or one source's. */
export const bases = ["resolved", "independent", "vendor"] as const;

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

/** What a licence may cost a month. */
export const licenceSpec: NumberSpec = { minimum: 0, maximum: 1_000_000_000, absent: null };
/** The reader's own figure for a coefficient, in the base unit of its measure. */
export const ownSpec: NumberSpec = { minimum: 0, maximum: 1_000_000_000, absent: null };

/** True for what is typed into a field; the rest is chosen. */
export function isTyped(name: string): boolean {
  return (
    Object.hasOwn(numberFields, name) || name === "currency" || name.startsWith("own.") || name.startsWith("licence.")
  );
}

/** True for a mistake in what is typed: it is named at its field. All others are named above the form. */
export function isAtField({ code, parameter }: Pick<ParameterProblem, "code" | "parameter">): boolean {
  return code !== "unknown-parameter" && isTyped(parameter);
}

type Dynamic = Record<`own.${string}` | `licence.${string}`, Codec<number | null>>;

/** Parameters of `/overhead` and of `/api/v1/overhead.*`, in canonical order. */
export function overheadParameters(ids: OverheadIds) {
  const numbers = Object.fromEntries(
    Object.entries(numberFields).map(([name, spec]) => [name, number(spec)]),
  ) as Record<NumberName, Codec<number | null>>;
  const { pods, nodes, services, namespaces, rps, hops, l7, waypoints, connections, ...machine } = numbers;
  const { nodeVcpu, nodeGib, podsPerNode, vcpu, gib, discount, fx } = machine;
  const dynamic: Dynamic = Object.fromEntries([
    ...ids.options.map((option) => [licenceName(option), number(licenceSpec)]),
    ...ids.coefficients.map((coefficient) => [ownName(coefficient), number(ownSpec)]),
  ]);
  const fixed = {
    v: linkFormat(newestOverheadFormat),
    rev: revision(ids.revisions),
    options: idList(ids.options),
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
    scoped: flag(true),
    setup: word(setups),
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
