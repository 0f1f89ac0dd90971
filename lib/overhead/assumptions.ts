import { lowerFirst } from "@/lib/format/lower-first";
import { formatExact, many } from "@/lib/format/quantity";
import { type OverheadValues, waypointsOf } from "./drivers";
import { type NumberName, numberFields } from "./fields";
import { partsOf } from "./figure";
import { labelOf, nameOf, type ParameterWords } from "./labels";
import { ownEnds } from "./own";
import { ownName } from "./parameters";
import { basisWord, encryptionWord, ends, setupWord } from "./words";

/** All that a result holds for, part by part: on paper and in files, where the form is gone. */
export function assumptionsOf(values: OverheadValues, words: ParameterWords): string[] {
  const { currency, fx, connections, licences, own } = values;
  return [
    clusterText(values),
    `${many(values.services, "service")} in ${many(values.namespaces, "namespace")}`,
    `${formatExact(values.rps)} requests a second, ${percent(values.l7)} with L7, ${many(values.hops, "call")} on the slowest path`,
    many(waypointsOf(values), "waypoint"),
    connections === null ? "open connections not counted" : many(connections, "open connection"),
    values.scoped ? "scoped configuration" : "unscoped configuration",
    ...(values.encryption
      ? [
          `the network plugin encrypts between nodes with ${encryptionWord[values.encryption]}, ${formatExact(values.payload)} KiB a request and its answer`,
        ]
      : []),
    setupText(values),
    `US$${formatExact(values.vcpu)} per vCPU and hour, US$${formatExact(values.gib)} per GiB and hour`,
    values.discount > 0 ? `${percent(values.discount)} discount` : "no discount",
    ...(fx === null ? [] : [`costs in ${currency}, at ${formatExact(fx)} for one US dollar`]),
    ...Object.entries(licences).map(
      ([option, price]) => `licence of ${nameOf(words, option)} ${currency} ${formatExact(price)} a month`,
    ),
    ...Object.entries(values.next).map(
      ([name, value]) =>
        `at the other time, ${lowerFirst(numberFields[name as NumberName].label)}: ${formatExact(value ?? 0)}`,
    ),
    basisText(values, words),
    ...Object.entries(own).map(([coefficient, value]) => {
      const { measure } = partsOf(coefficient);
      return `your own figure, ${labelOf(ownName(coefficient), words)}: ${ends(formatExact(ownEnds(value).typical), formatExact(ownEnds(value).high), " to ")} ${words.measures[measure]?.unit ?? ""}`;
    }),
  ];
}

/** How large the cluster is: `100 pods on 4 nodes`. */
export const sizeText = ({ pods, nodes }: Pick<OverheadValues, "pods" | "nodes">) =>
  `${many(pods, "pod")} on ${many(nodes, "node")}`;

/** The cluster with its nodes. */
export const clusterText = (values: OverheadValues) =>
  `${sizeText(values)} of ${formatExact(values.nodeVcpu)} vCPU, ${formatExact(values.nodeGib)} GiB and at most ${many(values.podsPerNode, "pod")}`;

/** Which set-up counts. */
export const setupText = ({ setup }: Pick<OverheadValues, "setup">) =>
  setup ? `set-up: ${setupWord[setup]}` : "both set-ups";

/** Whose figures count. */
export function basisText({ basis }: OverheadValues, { sources }: ParameterWords): string {
  const word = basisWord[basis];
  return word ? lowerFirst(word) : `figures of “${sources[basis]?.title ?? basis}” alone`;
}

// --

const percent = (share: number) => `${formatExact(share * 100)} %`;
