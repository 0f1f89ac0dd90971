import { licenceName, licenceSpec } from "@/lib/overhead/parameters";
import * as paths from "@/lib/paths";
import { plainNumber } from "@/lib/share/number";
import { Fold } from "./fold";
import { concerns, Extra, type FormProps, Group, Numbers, Problem } from "./parts";

const machine = ["nodeVcpu", "nodeGib", "podsPerNode"] as const;

/** What a machine costs, and, folded, its size, the currency and licences. */
export function Prices(props: FormProps) {
  const { inputs, priceLists, entered, problems, onText } = props;
  // What adds nothing has no licence; one that an address gives all the same can be taken away.
  const licensed = inputs.ids.options.filter(
    (option) =>
      entered[licenceName(option)] ||
      inputs.facts.models.some(({ id, components }) => id === option && components.some(({ when }) => !when)),
  );
  const wrong = problems.some(({ parameter }) => parameter === "currency");
  return (
    <Group title="Your prices">
      <Numbers {...props} names={["vcpu", "gib", "discount"]} />
      <p className="note">
        Defaults: US list price on demand, {priceLists[0]?.name}, seen {priceLists[0]?.checked}. A month is 730 h.{" "}
        <a href={`${paths.method}#prices`}>Where prices come from</a>
      </p>
      <Fold summary="Prices of another list" wanted={false}>
        <ul className="bullets note">
          {priceLists.map(({ id, name, vcpu, gib, checked, query }) => (
            <li key={id}>
              <a
                href={paths.overheadWith(query)}
                onClick={(event) => {
                  event.preventDefault();
                  onText("vcpu", plainNumber(vcpu));
                  onText("gib", plainNumber(gib));
                }}
              >
                {name}
              </a>
              : ${vcpu} and ${gib}, seen {checked}
            </li>
          ))}
        </ul>
      </Fold>
      <Fold
        summary="Node size, currency, licences"
        wanted={concerns(props, [...machine, "currency", "fx", ...inputs.ids.options.map(licenceName)])}
      >
        <Numbers {...props} names={machine} />
        <div className="field">
          <label htmlFor="currency">Currency</label>
          <span className="in">
            <input
              id="currency"
              name="currency"
              type="text"
              autoComplete="off"
              value={entered.currency ?? "USD"}
              aria-invalid={wrong || undefined}
              aria-describedby={wrong ? "currency-problem" : undefined}
              onChange={(event) => onText("currency", event.target.value)}
            />
            <span className="unit" />
          </span>
          <Problem {...props} name="currency" />
        </div>
        <Numbers {...props} names={["fx"]} />
        <p className="note">Licences, per month in that currency:</p>
        {licensed.map((option) => (
          <Extra
            key={option}
            {...props}
            name={licenceName(option)}
            label={inputs.words.options[option] ?? option}
            spec={licenceSpec}
          />
        ))}
      </Fold>
    </Group>
  );
}
