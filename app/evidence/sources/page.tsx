import { SourceTable } from "@/components/evidence/source-table";
import { PageHead } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { evidenceView } from "../../_data/evidence";
import { sourcesLead } from "../../_heads/leads";
import { described, staticMetadata } from "../../_metadata";
import { EvidencePlaces } from "../_components/places";

export const metadata = staticMetadata(described("sources"));

export default function SourcesPage() {
  const view = evidenceView();
  return (
    <Shell current="evidence" address={paths.sources}>
      <EvidencePlaces current="sources" />
      <PageHead title="Sources" lead={sourcesLead(view)} />
      <SourceTable sources={view.sources} />
    </Shell>
  );
}
