import { formatExact, many } from "@/lib/format/quantity";
import { type OverheadValues, waypointsOf } from "./drivers";
import { numberFields } from "./fields";
import { partsOf } from "./figure";
import { licenceName, ownName } from "./parameters";
import { basisWord, setupWord } from "./words";

/** The words of content that the reader's parameters speak of. */
export interface ParameterWords {
  options: Readonly<Record<string, string>>;
  measures: Readonly<Record<string, { name: string; unit: string }>>;
  sources: Readonly<Record<string, { title: string }>>;
}

/** All that a result holds for, part by part: on paper and in files, where the form is gone. */
export function assumptionsOf(values: OverheadValues, words: ParameterWords): string[] {
  const { currency, fx, connections, licences, own } = values;
  return [
    `${many(values.pods, "pod")} on ${many(values.nodes, "node")} of ${formatExact(values.nodeVcpu)} vCPU, ${formatExact(values.nodeGib)} GiB and at most ${many(values.podsPerNode, "pod")}`,
    `${many(values.services, "service")} in ${many(values.namespaces, "namespace")}`,
    `${formatExact(values.rps)} requests a second, ${percent(values.l7)} with L7, ${many(values.hops, "call")} on the slowest path`,
    many(waypointsOf(values), "waypoint"),
    connections === null ? "open connections not counted" : many(connections, "open connection"),
    values.scoped ? "scoped configuration" : "unscoped configuration",
    values.setup ? `set-up: ${setupWord[values.setup]}` : "both set-ups",
    `US$${formatExact(values.vcpu)} per vCPU and hour, US$${formatExact(values.gib)} per GiB and hour`,
    values.discount > 0 ? `${percent(values.discount)} discount` : "no discount",
    ...(fx === null ? [] : [`costs in ${currency}, at ${formatExact(fx)} for one US dollar`]),
    ...Object.entries(licences).map(
      ([option, price]) => `licence of ${nameOf(words, option)} ${currency} ${formatExact(price)} a month`,
    ),
    basisText(values.basis, words),
    ...Object.entries(own).map(([coefficient, value]) => {
      const { measure } = partsOf(coefficient);
      return `your own figure, ${labelOf(ownName(coefficient), words)}: ${formatExact(value)} ${words.measures[measure]?.unit ?? ""}`;
    }),
  ];
}

/** The label of the field that a parameter is typed into. */
export function labelOf(parameter: string, words: ParameterWords): string {
  const field = Object.entries(numberFields).find(([name]) => name === parameter);
  if (field) return field[1].label;
  if (parameter === "currency") return "Currency";
  for (const option of Object.keys(words.options))
    if (parameter === licenceName(option)) return `Licence of ${nameOf(words, option)}`;
  const [, coefficient = ""] = parameter.split(/^own\./);
  const { measure, option } = partsOf(coefficient);
  const name = words.measures[measure]?.name;
  return name ? `${nameOf(words, option)}: ${name}` : parameter;
}

// --

const nameOf = ({ options }: ParameterWords, option: string) => options[option] ?? option;
const percent = (share: number) => `${formatExact(share * 100)} %`;

function basisText(basis: string, { sources }: ParameterWords): string {
  const word = basisWord[basis];
  return word ? word.charAt(0).toLowerCase() + word.slice(1) : `figures of “${sources[basis]?.title ?? basis}” alone`;
}
