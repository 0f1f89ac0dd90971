import { licenceName, licenceSpec } from "@/lib/overhead/parameters";
import { paths } from "@/lib/paths";
import { Extra, type FormProps, Group, given, Numbers, Problem } from "./parts";

/** What a machine costs, and, folded, its size, the currency and licences. */
export function Prices(props: FormProps) {
  const { inputs, prices, entered, onText } = props;
  return (
    <Group title="Your prices">
      <Numbers {...props} names={["vcpu", "gib", "discount"]} />
      <p className="note">
        US list price on demand, {prices[0]?.name}. A month is 730 h. <a href={`${paths.method}#prices`}>Price lists</a>
      </p>
      <details
        className="fold"
        open={
          given(entered, "licence.") || given(entered, "node") || given(entered, "currency") || given(entered, "fx")
        }
      >
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
  );
}
