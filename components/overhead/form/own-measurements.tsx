import { memo } from "react";
import { partsOf } from "@/lib/overhead/figure";
import { labelOf } from "@/lib/overhead/labels";
import { ownSpec } from "@/lib/overhead/own";
import { ownName } from "@/lib/overhead/parameters";
import { Fold } from "./fold";
import { concerns, Extra, type FormProps, unchangedFor } from "./parts";

/** The reader's own figure for any coefficient, in the base unit of its measure. */
export const OwnMeasurements = memo(function OwnMeasurements(props: FormProps) {
  const { ids, words } = props.inputs;
  return (
    <Fold summary="Your own measurements" wanted={concerns(props, ids.coefficients.map(ownName))}>
      <p className="note">
        What you enter takes the place of the sources’ figures: one number, or median and 95th percentile as 48-95.
      </p>
      {ids.coefficients.map((coefficient) => (
        <Extra
          key={coefficient}
          {...props}
          name={ownName(coefficient)}
          label={labelOf(ownName(coefficient), words)}
          unit={words.measures[partsOf(coefficient).measure]?.unit}
          spec={ownSpec}
        />
      ))}
    </Fold>
  );
}, unchangedFor("own."));
