import { type ReactNode, useMemo } from "react";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { waypointsOf } from "@/lib/overhead/drivers";
import { type NumberName, numberFields } from "@/lib/overhead/fields";
import type { ParameterProblem } from "@/lib/share/codec";
import type { NumberSpec } from "@/lib/share/number";
import { NumberInput } from "./number-input";

/** A price list, with the address of the calculator at its prices; with scripts they are set and all else stays. */
export interface PriceList {
  id: string;
  name: string;
  /** US$ an hour. */
  vcpu: number;
  gib: number;
  /** The day it was seen, in words. */
  checked: string;
  query: string;
}

export interface FormProps {
  inputs: OverheadInputs;
  /** Price lists, that of the defaults first. */
  priceLists: readonly PriceList[];
  /** What the fields hold, by name; a field that is not here holds its default. */
  entered: Readonly<Record<string, string>>;
  problems: readonly ParameterProblem[];
  /** What the result holds for, for sliders. */
  values: Calculation["values"];
  onText: (name: string, text: string) => void;
}

/** True when one of these fields was filled in or has a problem: then it must be seen. */
export const concerns = ({ entered, problems }: Pick<FormProps, "entered" | "problems">, names: readonly string[]) =>
  names.some((name) => entered[name] || problems.some(({ parameter }) => parameter === name));

/** For fields that share the beginning of their names: a key in any other field leaves them alone. */
export const unchangedFor = (prefix: string) => {
  const said = ({ entered, problems }: FormProps) =>
    JSON.stringify([
      Object.entries(entered).filter(([name]) => name.startsWith(prefix)),
      problems.filter(({ parameter }) => parameter.startsWith(prefix)),
    ]);
  return (before: FormProps, after: FormProps) =>
    before.inputs === after.inputs && before.onText === after.onText && said(before) === said(after);
};

export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="fs">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

export function Numbers({ names, entered, problems, values, onText }: FormProps & { names: readonly NumberName[] }) {
  return names.map((name) => {
    const { absent } = numberFields[name];
    return (
      <NumberInput
        key={name}
        name={name}
        field={numberFields[name]}
        text={entered[name] ?? (absent === null ? "" : String(absent))}
        problem={problems.find(({ parameter }) => parameter === name)}
        value={name === "waypoints" ? waypointsOf(values) : values[name]}
        onText={onText}
      />
    );
  });
}

/** A number without a default and without a slider. */
export function Extra({
  name,
  label,
  unit,
  spec,
  entered,
  problems,
  onText,
}: Pick<FormProps, "entered" | "problems" | "onText"> & {
  name: string;
  label: string;
  unit?: string | undefined;
  spec: NumberSpec;
}) {
  const field = useMemo(() => ({ ...spec, label, ...(unit && { unit }) }), [spec, label, unit]);
  return (
    <NumberInput
      name={name}
      field={field}
      text={entered[name] ?? ""}
      problem={problems.find(({ parameter }) => parameter === name)}
      value={null}
      onText={onText}
    />
  );
}

export function Problem({ name, problems }: Pick<FormProps, "problems"> & { name: string }) {
  const problem = problems.find(({ parameter }) => parameter === name);
  return (
    problem && (
      <p className="err" id={`${name}-problem`}>
        Enter {problem.expected}.
      </p>
    )
  );
}
