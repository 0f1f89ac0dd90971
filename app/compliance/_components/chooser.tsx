import { Select } from "@/components/ui/select";
import { regionWord, sectorWord } from "@/lib/compliance/plan-words";
import * as paths from "@/lib/paths";
import { type Region, regions, type Sector, sectors } from "@/lib/schema/compliance-vocabulary";

/** Which frameworks may count for me: by sector and region. Answered on the page of the plan. */
export function Chooser({ sector, region }: { sector: Sector | null; region: Region | null }) {
  return (
    <form className="row no-print" action={paths.plan()}>
      <Select name="sector" label="We are in" none="Any sector" chosen={sector} choices={named(sectors, sectorWord)} />
      <Select name="region" label="and act in" none="Any region" chosen={region} choices={named(regions, regionWord)} />
      <button className="btn" type="submit">
        Which frameworks apply?
      </button>
    </form>
  );
}

// --

function named<T extends string>(ids: readonly T[], words: Record<T, string>) {
  return ids.map((id) => ({ id, name: words[id] }));
}
