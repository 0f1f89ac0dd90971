import { facts } from "@/content";
import type { ParameterSet } from "@/lib/api/endpoint";
import { type Meaning, parametersOf, type Told } from "@/lib/api/parameter";
import { formerParameters } from "@/lib/decision/former-links";
import { pointsName } from "@/lib/decision/parameters";
import { ownMeaning } from "@/lib/decision/record/own-words";
import { scalingSizes } from "@/lib/decision/sizes";
import { listOf } from "@/lib/format/words";
import { type NumberField, numberFields } from "@/lib/overhead/fields";
import { ownFigure } from "@/lib/overhead/own";
import { licenceName, licenceSpec, nextName, ownName } from "@/lib/overhead/parameters";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import { number } from "@/lib/share/number";
import { claimsTable } from "./catalogue";
import { compareTable } from "./compare";
import { oscalTable } from "./compliance-files";
import { decisionTable } from "./decision";
import { overheadTable } from "./overhead";
import { planTable } from "./plan";

/** @param leftOut what counts then; null where the field’s note says it. */
const numberMeaning = ({ label, unit, note }: NumberField, leftOut: string | number | null) =>
  [unit ? `${label}, ${unit}` : label, note, leftOut === null ? undefined : `Left out: ${leftOut}`]
    .flatMap((part) => part?.replace(/\.$/, "") ?? [])
    .join(". ");

/** What a parameter does, by name. One that is not here is the page’s alone and is not listed. */
const meanings: Record<string, Meaning> = {
  v: { means: "format of the link" },
  rev: { means: "revision the link was made on; the answer is always today’s" },
  options: { means: "only these options", example: "istio-ambient.linkerd" },
  groups: { means: "only these groups of rows" },
  q: { means: "words that must all occur in a row", example: "mtls" },
  against: { means: "the option that the others are held against; without it the first shown that adds anything" },
  encryption: {
    means: "what the network plugin encrypts with between nodes, counted for no mesh and Cilium; without it, nothing",
  },
  payload: { means: "size of a request and its answer together, in KiB" },
  diff: { means: "only rows in which the options shown differ" },
  interest: { means: "drops measurements and comparisons by publishers that gain" },
  capability: { means: "only these rows" },
  option: { means: "only these options" },
  basis: { means: "whose figures count" },
  scoped: { means: "1: each proxy holds only the configuration it needs; 0: the whole mesh’s" },
  setup: { means: "how the mesh is installed; both when left out" },
  method: { means: "version of the method the link was made with; the answer is always by today’s", example: "3" },
  got: { means: "what was recommended when the link was made", example: "none" },
  ...Object.fromEntries(Object.entries(ownMeaning).map(([name, means]) => [name, { means }])),
  expires: { means: ownMeaning.expires, example: "2027-06-30" },
  assume: { means: ownMeaning.assume, example: "The platform team stays as it is." },
  ...Object.fromEntries(facts.questions.map(({ id, title }) => [id, { means: title }])),
  ...Object.fromEntries(
    Object.entries<NumberField>(numberFields).map(([name, field]) => [
      name,
      { means: numberMeaning(field, field.absent) },
    ]),
  ),
};

const set = (id: string, told: Omit<Told, "meanings"> & Partial<Pick<Told, "meanings">>): ParameterSet => ({
  id,
  parameters: parametersOf({ ...told, meanings: { ...meanings, ...told.meanings } }),
});

const { fixed, sizes, answers, points, own } = decisionTable;

/** Every set of parameters, from the very tables that parse them. */
export const parameterSets = {
  matrix: set("matrix", { table: compareTable }),
  claims: set("claims", { table: claimsTable }),
  overhead: set("overhead", {
    table: overheadTable,
    meanings: {
      currency: { means: "currency of costs and licences; any but USD goes with fx", example: "EUR" },
      fx: { means: "exchange rate: what one US dollar costs in the currency; goes with currency", example: "0.92" },
    },
    families: {
      [licenceName("<option>")]: {
        means: "price of the option’s licence a month, in the currency",
        expected: number(licenceSpec).expected,
        example: `${licenceName("istio-ambient")}=1000`,
      },
      [ownName("<measure>.<option>")]: {
        means:
          "your own figure in place of the sources’, in MiB, mCPU or ms; the terms of the answer name the coefficients",
        expected: ownFigure().expected,
        example: `${ownName("proxy-memory.linkerd")}=48-95`,
      },
      [nextName("<parameter>")]: {
        means:
          "what this number will be at another time, “next year”: the answer then holds both; what is not given stays",
        expected: "as the parameter itself",
        example: `${nextName("pods")}=2000`,
      },
    },
  }),
  decision: set("decision", {
    table: { ...fixed, ...sizes, ...answers, ...points, ...own, ...formerParameters },
    meanings: {
      ...Object.fromEntries(
        sizeNames.map((name) => [
          name,
          {
            means: numberMeaning(
              numberFields[name],
              `in the proportions of the calculator’s example to the first given of ${listOf(scalingSizes)}; where none is, ${numberFields[name].absent}`,
            ),
          },
        ]),
      ),
      ...Object.fromEntries(
        Object.keys(formerParameters).map((name) => [
          name,
          {
            means: "deprecated: of links of format 1, read as the answers of today that say the same",
            deprecated: true,
          },
        ]),
      ),
    },
    apart: decisionTable.excluded,
    families: {
      [pointsName("<criterion>")]: {
        means: "points added to what the answers give the criterion, or taken from it",
        expected: points[pointsName("traffic")]?.expected ?? "",
        example: `${pointsName("traffic")}=2`,
      },
    },
  }),
  plan: set("plan", {
    table: planTable,
    needs: ["frameworks", "option"],
    meanings: {
      frameworks: { means: "the frameworks it is for; needed", example: "dora" },
      option: { means: "the option it is for; needed", example: "istio-ambient" },
      against: { means: "a second option: JSON then adds what differs", example: "linkerd" },
    },
  }),
  oscal: set("oscal", {
    table: oscalTable,
    needs: ["option"],
    meanings: { option: { means: "the option; needed", example: "istio-ambient" } },
  }),
} as const satisfies Record<string, ParameterSet>;
