import { PageHead, Section } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Shell } from "../_components/shell";
import { endpoints } from "../_data/api";
import { described, staticMetadata } from "../_metadata";
import { Contents, grouped } from "./_components/contents";
import { EndpointEntry } from "./_components/endpoint-entry";
import { Rules } from "./_components/rules";
import { TryIt } from "./_components/try-it.client";

const head = described("api");
export const metadata = staticMetadata(head);

export default function ApiPage() {
  return (
    <Shell address={paths.api}>
      <PageHead title={head.heading} lead={head.description} />
      <Contents endpoints={endpoints} />
      <Rules />
      {grouped(endpoints).map((group) => (
        <Section key={group.id} title={group.name} id={`group-${group.id}`}>
          {group.endpoints.map((endpoint) => (
            <EndpointEntry key={endpoint.id} endpoint={endpoint} />
          ))}
        </Section>
      ))}
      <TryIt />
    </Shell>
  );
}
