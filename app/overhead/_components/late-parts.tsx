import { BeliefsSection } from "@/components/overhead/late/beliefs";
import { Gaps } from "@/components/overhead/late/gaps";
import { HeldSection } from "@/components/overhead/late/held";
import { InfluencesSection } from "@/components/overhead/late/influences";
import { LatencySection } from "@/components/overhead/late/latency";
import { NextSection } from "@/components/overhead/late/next";
import { PartsSection } from "@/components/overhead/late/parts";
import { ResourcesSection } from "@/components/overhead/late/resources";
import { TurningsSection } from "@/components/overhead/late/turnings";
import { Sums } from "@/components/overhead/sums";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { Assumptions } from "./assumptions";
import { GrowthSection } from "./growth-section.client";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/*
 * What follows from the result. On the page these parts come after the numbers: the server renders them once, and a
 * browser loads them only when something was changed.
 */

/** Where each part stands among the sections that answer at once. */
export const late = {
  answer: (props: Props) => (
    <>
      <Assumptions {...props} />
      <Gaps {...props} />
      <HeldSection {...props} />
      <NextSection calculation={props.calculation} />
    </>
  ),
  growth: (props: Props) => <GrowthSection {...props} />,
  behind: (props: Props) => (
    <>
      <PartsSection {...props} />
      <ResourcesSection calculation={props.calculation} />
      <Sums {...props} />
      <LatencySection {...props} />
      <TurningsSection {...props} />
      <InfluencesSection {...props} />
      <BeliefsSection {...props} />
    </>
  ),
};
export type LatePart = keyof typeof late;
