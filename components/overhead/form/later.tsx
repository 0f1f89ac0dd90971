import { memo } from "react";
import { type NumberField, numberFields } from "@/lib/overhead/fields";
import { nextFields, nextName } from "@/lib/overhead/parameters";
import { Fold } from "./fold";
import { concerns, Extra, type FormProps, Group, unchangedFor } from "./parts";

/** Specifications made once: a field is rendered again only when its own changes. */
const fields = nextFields.map((name) => {
  const { label, unit, minimum, maximum, whole = false }: NumberField = numberFields[name];
  return { name: nextName(name), label: `${label}, then`, unit, spec: { minimum, maximum, whole, absent: null } };
});

/** A second scenario: what is filled in here is held beside today. */
export const Later = memo(function Later(props: FormProps) {
  return (
    <Group title="Next year">
      <Fold
        summary="Hold another scenario beside this one"
        wanted={concerns(
          props,
          fields.map(({ name }) => name),
        )}
      >
        <p className="note">Fill in what will be different. What is left empty stays as it is today.</p>
        {fields.map(({ name, label, unit, spec }) => (
          <Extra key={name} {...props} name={name} label={label} unit={unit} spec={spec} />
        ))}
      </Fold>
    </Group>
  );
}, unchangedFor("next."));
