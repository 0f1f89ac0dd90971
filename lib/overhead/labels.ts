import { numberFields } from "./fields";
import { partsOf } from "./figure";
import { licenceName, nextName } from "./parameters";

/** The words of content that the reader's parameters speak of. */
export interface ParameterWords {
  options: Readonly<Record<string, string>>;
  measures: Readonly<Record<string, { name: string; unit: string }>>;
  sources: Readonly<Record<string, { title: string }>>;
}

/** The label of the field that a parameter is typed into. */
export function labelOf(parameter: string, words: ParameterWords): string {
  const field = Object.entries(numberFields).find(([name]) => name === parameter);
  if (field) return field[1].label;
  for (const [name, { label }] of Object.entries(numberFields))
    if (parameter === nextName(name)) return `${label}, then`;
  if (parameter === "currency") return "Currency";
  for (const option of Object.keys(words.options))
    if (parameter === licenceName(option)) return `Licence of ${nameOf(words, option)}`;
  const [, coefficient = ""] = parameter.split(/^own\./);
  const { measure, option } = partsOf(coefficient);
  const name = words.measures[measure]?.name;
  return name ? `${nameOf(words, option)}: ${name}` : parameter;
}

export const nameOf = ({ options }: ParameterWords, option: string) => options[option] ?? option;
