import type { Metadata } from "next";
import { SourceTable } from "@/components/evidence/source-table";
import { PageHead } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { evidenceView } from "../../_data/evidence";
import { EvidencePlaces } from "../_components/places";

export const metadata: Metadata = { title: "Sources", alternates: { canonical: paths.sources } };

export default function SourcesPage() {
  const { sources } = evidenceView();
  const interested = sources.filter(({ interest }) => interest.length > 0).length;
  return (
    <Shell current="evidence" address={paths.sources}>
      <EvidencePlaces current="sources" />
      <PageHead
        title="Sources"
        lead={`${count(sources.length, "source")} by publisher. ${interested} come from a party that gains from one of the options; the column “Interest” names it.`}
      />
      <SourceTable sources={sources} />
    </Shell>
  );
}
