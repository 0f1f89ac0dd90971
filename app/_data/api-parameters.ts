import { facts } from "@/content";
import { pointsName } from "@/lib/decision/parameters";
import { ownMeaning } from "@/lib/decision/record/own-words";
import { type NumberField, numberFields } from "@/lib/overhead/fields";
import { ownFigure } from "@/lib/overhead/own";
import { licenceName, licenceSpec, nextName, ownName } from "@/lib/overhead/parameters";
import type { Codec } from "@/lib/share/codec";
import { number } from "@/lib/share/number";
import { decisionTable } from "./decision";

/** One parameter as the page for programs tells it. */
export interface Parameter {
  name: string;
  means: string;
  expected: string;
}

/** What a parameter does, by name. One that is not here is the page's alone and is not listed. */
const meanings: Record<string, string> = {
  v: "format of the link",
  rev: "revision the link was made on; the answer is always today’s",
  options: "only these options",
  groups: "only these groups of rows",
  q: "words that must all occur in a row",
  against: "the option that the others are held against; without it the first shown that adds anything",
  encryption:
    "what the network plugin encrypts with between nodes, counted for no mesh and Cilium; without it, nothing",
  payload: "size of a request and its answer together, in KiB",
  diff: "only rows in which the options shown differ",
  interest: "drops measurements and comparisons by publishers that gain",
  capability: "only these rows",
  option: "only these options",
  basis: "whose figures count",
  scoped: "1: each proxy holds only the configuration it needs; 0: the whole mesh’s",
  setup: "how the mesh is installed; both when left out",
  currency: "currency of costs and licences",
  method: "version of the method the link was made with; the answer is always by today’s",
  got: "what was recommended when the link was made",
  ...ownMeaning,
  ...Object.fromEntries(facts.questions.map(({ id, title }) => [id, title])),
  ...Object.fromEntries(
    Object.entries<NumberField>(numberFields).map(([name, { label, unit, note, absent }]) => [
      name,
      [unit ? `${label}, ${unit}` : label, note, absent === null ? undefined : `Left out: ${absent}`]
        .flatMap((part) => part?.replace(/\.$/, "") ?? [])
        .join(". "),
    ]),
  ),
};

/** Parameters of which there is one for each option or coefficient: given once. */
export const overheadPatterns: readonly Parameter[] = [
  {
    name: licenceName("<option>"),
    means: "price of the option’s licence a month, in the currency",
    expected: number(licenceSpec).expected,
  },
  {
    name: ownName("<measure>.<option>"),
    means:
      "your own figure in place of the sources’, in MiB, mCPU or ms; the terms of the answer name the coefficients",
    expected: ownFigure().expected,
  },
  {
    name: nextName("<parameter>"),
    means: "what this number will be at another time, “next year”: the answer then holds both; what is not given stays",
    expected: "as the parameter itself",
  },
];

/** Points of a decision: one parameter for each criterion. */
const pointsPattern: Parameter = {
  name: pointsName("<criterion>"),
  means: "points added to what the answers give the criterion, or taken from it",
  expected: decisionTable.points[pointsName("traffic")]?.expected ?? "",
};

/** Those of a table that are not the page's alone. */
export function parametersOf(table: Record<string, Pick<Codec<unknown>, "expected">>): Parameter[] {
  return Object.entries(table).flatMap(([name, { expected }]) => {
    const means = meanings[name];
    return means ? [{ name, means, expected }] : [];
  });
}

const { fixed, sizes, answers, own } = decisionTable;

/** What a decision is asked with. */
export const decisionAsked: readonly Parameter[] = [
  ...parametersOf({ ...fixed, ...sizes, ...answers, ...own }),
  pointsPattern,
];
