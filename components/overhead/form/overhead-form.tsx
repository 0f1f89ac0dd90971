import { useMemo } from "react";
import { OptionMark } from "@/components/evidence/option-mark";
import { newestOverheadFormat } from "@/lib/overhead/parameters";
import { basisWord, encryptionWord } from "@/lib/overhead/words";
import { Against } from "./against";
import { Choices } from "./choices";
import { Fold } from "./fold";
import { Later } from "./later";
import { OwnMeasurements } from "./own-measurements";
import { type FormProps, Group, Numbers } from "./parts";
import { Prices } from "./prices";

const scopings = [
  { value: "1", label: "Only what it needs (scoped)" },
  { value: "0", label: "The whole mesh’s" },
];
const setups = [
  { value: "", label: "Both" },
  { value: "default", label: "Defaults" },
  { value: "ha", label: "High availability" },
];
const encryptions = [
  { value: "", label: "Does not encrypt between nodes" },
  ...Object.entries(encryptionWord).map(([value, label]) => ({ value, label: `Encrypts with ${label}` })),
];
const bases = Object.entries(basisWord).map(([value, label]) => ({ value, label }));

/** Everything the reader may say, as a plain GET form; with scripts each change shows at once. */
export function OverheadForm(props: FormProps) {
  const { inputs, entered, onText } = props;
  const sources = useMemo(
    () => inputs.ids.sources.map((id) => ({ value: id, label: inputs.words.sources[id]?.title ?? id })),
    [inputs],
  );
  return (
    <>
      <input type="hidden" name="v" value={newestOverheadFormat} />
      <input type="hidden" name="rev" value={inputs.revision} />
      <Group title="Your cluster">
        <Numbers {...props} names={["pods", "nodes", "services", "namespaces"]} />
      </Group>
      <Group title="Your traffic">
        <Numbers {...props} names={["rps", "hops", "l7", "waypoints", "connections", "payload"]} />
      </Group>
      <Group title="Your installation">
        <Choices
          name="scoped"
          text={entered.scoped}
          onText={onText}
          absent="1"
          label="Configuration each proxy holds"
          showLabel
          choices={scopings}
        />
        <Choices
          name="setup"
          text={entered.setup}
          onText={onText}
          absent=""
          label="Set-up"
          showLabel
          choices={setups}
        />
        <Choices
          name="encryption"
          text={entered.encryption}
          onText={onText}
          absent=""
          label="Network plugin, for no mesh and Cilium"
          showLabel
          choices={encryptions}
        />
      </Group>
      <Prices {...props} />
      <Group title="Which figures to trust">
        <Choices
          name="basis"
          text={entered.basis}
          onText={onText}
          absent="resolved"
          label="Figures of"
          choices={bases}
        />
        <Fold summary="One source alone" wanted={inputs.ids.sources.includes(entered.basis ?? "")}>
          <Choices
            name="basis"
            text={entered.basis}
            onText={onText}
            absent="resolved"
            label="Figures of one source"
            choices={sources}
          />
        </Fold>
        <OwnMeasurements {...props} />
      </Group>
      <Later {...props} />
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
        <Against {...props} />
      </Group>
    </>
  );
}
