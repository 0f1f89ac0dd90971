import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Term } from "@/components/evidence/term";
import { PageHead } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../../_components/copy-link.client";
import { Shell } from "../../../_components/shell";
import { blockIds, blockPage } from "../../../_data/compliance";
import { termsOfRows } from "../../../_data/glossary";
import { blockHead } from "../../../_heads/heads";
import { staticMetadata } from "../../../_metadata";
import { BlockBody } from "../../_components/views.client";

export const dynamicParams = false;

export function generateStaticParams() {
  return blockIds.map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/compliance/blocks/[id]">): Promise<Metadata> {
  const { id } = await params;
  const head = blockHead(id);
  return head ? staticMetadata({ ...head, canonical: paths.block(id) }) : {};
}

export default async function BlockPage({ params }: PageProps<"/compliance/blocks/[id]">) {
  const block = blockPage((await params).id) ?? notFound();
  const terms = termsOfRows(block.takes.map((row) => row.id));
  return (
    <Shell current="compliance" address={paths.block(block.id)}>
      <nav className="row note no-print" aria-label="Compliance">
        <a href={paths.compliance}>All frameworks and blocks</a>
      </nav>
      <PageHead
        title={block.name}
        lead={block.gives}
        actions={<CopyLink href={paths.block(block.id)} label="Copy page link" />}
      />
      {terms.length > 0 && (
        <p className="row note no-print">
          <span>Terms:</span>
          {terms.map((term) => (
            <Term key={term.id} term={term} scope="block" />
          ))}
        </p>
      )}
      <BlockBody block={block} />
    </Shell>
  );
}
