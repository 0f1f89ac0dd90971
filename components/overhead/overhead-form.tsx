import type { ReactNode } from "react";
import { OptionMark } from "@/components/evidence/option-mark";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { waypointsOf } from "@/lib/overhead/drivers";
import { type NumberName, numberFields } from "@/lib/overhead/fields";
import { licenceName, licenceSpec, newestOverheadFormat, ownName, ownSpec } from "@/lib/overhead/parameters";
import { basisWord } from "@/lib/overhead/words";
import { paths } from "@/lib/paths";
import type { ParameterProblem } from "@/lib/share/codec";
import { Choices } from "./choices";
import { NumberInput } from "./number-input";

export interface PriceItem {
  id: string;
  name: string;
  vcpuHour: number;
  gibHour: number;
}

export interface FormProps {
  inputs: OverheadInputs;
  prices: readonly PriceItem[];
  /** What the fields hold, by name; a field that is not here holds its default. */
  entered: Readonly<Record<string, string>>;
  problems: readonly ParameterProblem[];
  /** What is reckoned with, for sliders. */
  values: Calculation["values"];
  onText: (name: string, text: string) => void;
}

/** Everything the reader may say, as a plain GET form; with scripts each change shows at once. */
export function OverheadForm(props: FormProps) {
  const { inputs, prices, entered, onText } = props;
  const given = (prefix: string) =>
    Object.entries(entered).some(([name, text]) => name.startsWith(prefix) && text !== "");
  return (
    <>
      <input type="hidden" name="v" value={newestOverheadFormat} />
      <input type="hidden" name="rev" value={inputs.revision} />
      <Group title="Your cluster">
        <Numbers {...props} names={["pods", "nodes", "services", "namespaces"]} />
      </Group>
      <Group title="Your traffic">
        <Numbers {...props} names={["rps", "hops", "l7", "waypoints", "connections"]} />
      </Group>
      <Group title="Your installation">
        <Choices
          {...props}
          name="scoped"
          absent="1"
          label="Configuration each proxy holds"
          showLabel
          choices={[
            { value: "1", label: "Only what it needs (scoped)" },
            { value: "0", label: "The whole mesh’s" },
          ]}
        />
        <Choices
          {...props}
          name="setup"
          absent=""
          label="Set-up"
          showLabel
          choices={[
            { value: "", label: "Both" },
            { value: "default", label: "Defaults" },
            { value: "ha", label: "High availability" },
          ]}
        />
      </Group>
      <Group title="Your prices">
        <Numbers {...props} names={["vcpu", "gib", "discount"]} />
        <p className="note">
          US list price on demand, {prices[0]?.name}. A month is 730 h.{" "}
          <a href={`${paths.method}#prices`}>Price lists</a>
        </p>
        <details className="fold" open={given("licence.") || given("node") || given("currency") || given("fx")}>
          <summary>Node size, currency, licences</summary>
          <Numbers {...props} names={["nodeVcpu", "nodeGib", "podsPerNode"]} />
          <div className="field">
            <label htmlFor="currency">Currency</label>
            <span className="in">
              <input
                id="currency"
                name="currency"
                type="text"
                autoComplete="off"
                value={entered.currency ?? "USD"}
                aria-invalid={props.problems.some(({ parameter }) => parameter === "currency") || undefined}
                aria-describedby="currency-problem"
                onChange={(event) => onText("currency", event.target.value.toUpperCase())}
              />
              <span className="unit" />
            </span>
            <Problem {...props} name="currency" />
          </div>
          <Numbers {...props} names={["fx"]} />
          <p className="note">Licences, per month in that currency:</p>
          {inputs.ids.options.map((option) => (
            <Extra
              key={option}
              {...props}
              name={licenceName(option)}
              label={inputs.words.options[option] ?? option}
              spec={licenceSpec}
            />
          ))}
        </details>
      </Group>
      <Group title="Which figures to trust">
        <Choices
          {...props}
          name="basis"
          absent="resolved"
          label="Figures of"
          choices={Object.entries(basisWord).map(([value, word]) => ({
            value,
            label: word.charAt(0).toUpperCase() + word.slice(1),
          }))}
        />
        <details className="fold" open={inputs.ids.sources.includes(entered.basis ?? "")}>
          <summary>One source alone</summary>
          <Choices
            {...props}
            name="basis"
            absent="resolved"
            label="Figures of one source"
            choices={inputs.ids.sources.map((id) => ({ value: id, label: inputs.words.sources[id]?.title ?? id }))}
          />
        </details>
        <details className="fold" open={given("own.")}>
          <summary>Your own measurements</summary>
          <p className="note">What you enter takes the place of the sources’ figures.</p>
          {inputs.ids.coefficients.map((coefficient) => {
            const [measure = "", option = ""] = coefficient.split(".");
            const words = inputs.words.measures[measure];
            return (
              <Extra
                key={coefficient}
                {...props}
                name={ownName(coefficient)}
                label={`${inputs.words.options[option] ?? option}: ${words?.name ?? measure}`}
                unit={words?.unit}
                spec={ownSpec}
              />
            );
          })}
        </details>
      </Group>
      <Group title="Options shown">
        <div className="chips">
          {inputs.ids.options.map((option) => {
            const chosen = entered.options ? entered.options.split(".") : inputs.ids.options;
            return (
              <label className="chip" key={option}>
                <input
                  type="checkbox"
                  name="options"
                  value={option}
                  checked={chosen.includes(option)}
                  onChange={(event) => {
                    const now = inputs.ids.options.filter((id) =>
                      id === option ? event.target.checked : chosen.includes(id),
                    );
                    if (now.length > 0)
                      onText("options", now.length === inputs.ids.options.length ? "" : now.join("."));
                  }}
                />
                <OptionMark option={option} size={8} />
                {inputs.words.options[option]}
              </label>
            );
          })}
        </div>
      </Group>
    </>
  );
}

// --

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="fs">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Numbers({ names, ...props }: FormProps & { names: readonly NumberName[] }) {
  return names.map((name) => {
    const { absent } = numberFields[name];
    const reckoned = name === "waypoints" ? waypointsOf(props.values) : props.values[name];
    return (
      <NumberInput
        key={name}
        name={name}
        field={numberFields[name]}
        entry={{
          text: props.entered[name] ?? (absent === null ? "" : String(absent)),
          problem: props.problems.find(({ parameter }) => parameter === name),
        }}
        value={reckoned}
        onText={props.onText}
      />
    );
  });
}

/** A number without a default and without a slider. */
function Extra({
  name,
  label,
  unit,
  spec,
  entered,
  problems,
  onText,
}: FormProps & { name: string; label: string; unit?: string | undefined; spec: typeof ownSpec }) {
  return (
    <NumberInput
      name={name}
      field={{ ...spec, label, ...(unit && { unit }) }}
      entry={{ text: entered[name] ?? "", problem: problems.find(({ parameter }) => parameter === name) }}
      value={null}
      onText={onText}
    />
  );
}

function Problem({ name, problems }: Pick<FormProps, "problems"> & { name: string }) {
  const problem = problems.find(({ parameter }) => parameter === name);
  return (
    problem && (
      <p className="err" id={`${name}-problem`}>
        Enter {problem.expected}.
      </p>
    )
  );
}
