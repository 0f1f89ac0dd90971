import { HeatMap } from "@/components/compliance/heat-map";
import { RelevanceFigures } from "@/components/compliance/relevance-mark";
import { StateTables } from "@/components/compliance/state-tables";
import { heatMeaning, notLegalAdvice } from "@/lib/compliance/words";
import type { ComplianceEmbed } from "../../_data/embed/compliance";

export function ComplianceView(body: ComplianceEmbed) {
  return (
    <>
      <RelevanceFigures counts={body.view === "plan" ? body.counts : body.result.counts} />
      <p className="note">A mesh never satisfies a framework, so no percentages are shown. {notLegalAdvice}</p>
      {body.view === "frameworks" ? (
        <>
          <HeatMap map={body.result.heat} />
          <p className="note">{heatMeaning}</p>
        </>
      ) : (
        <StateTables tables={body.tables} />
      )}
    </>
  );
}
