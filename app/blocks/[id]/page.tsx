import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConformanceTable } from "@/components/evidence/conformance-table";
import { OptionName } from "@/components/evidence/option-mark";
import { OriginLink } from "@/components/evidence/origin-link";
import { PageHead, Section } from "@/components/ui/section";
import { buildingBlockKindWord, soughtWords } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { Shell } from "../../_components/shell";
import { type BuildingBlockView, buildingBlockIds, buildingBlockView } from "../../_data/building-blocks";
import { buildingBlockHead } from "../../_heads/heads";
import { staticMetadata } from "../../_metadata";

export const dynamicParams = false;

export function generateStaticParams() {
  return buildingBlockIds.map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/blocks/[id]">): Promise<Metadata> {
  const { id } = await params;
  const head = buildingBlockHead(id);
  return head ? staticMetadata({ ...head, canonical: paths.buildingBlock(id) }) : {};
}

export default async function BuildingBlockPage({ params }: PageProps<"/blocks/[id]">) {
  const view = buildingBlockView((await params).id) ?? notFound();
  return (
    <Shell current="compare" address={paths.buildingBlock(view.id)}>
      <nav className="row note no-print" aria-label="Building blocks">
        <a href={paths.buildingBlocks}>All building blocks</a>
      </nav>
      <PageHead
        title={view.name}
        lead={view.summary}
        actions={<CopyLink href={paths.buildingBlock(view.id)} label="Copy link" />}
      />
      <p className="finding">{view.role}</p>
      {view.conformance.length > 0 && (
        <Section title="Mesh conformance as each project reports it" aside="Newest report first">
          <ConformanceTable reports={view.conformance} />
          <p className="note">
            Self-reported. The tests grew from release to release of Gateway API, so equal shares of different releases
            are not the same bar.
          </p>
        </Section>
      )}
      <div className="cols">
        <Section title="Facts" className="c8">
          <Facts view={view} />
        </Section>
        <Relations view={view} />
      </div>
      <Statements title="Limits" statements={view.limits} />
      <Statements title="What its owners point to instead" statements={view.instead} />
      {view.sought.length > 0 && <p className="note">Not found: {soughtWords(view.sought)}</p>}
    </Shell>
  );
}

// --

function Facts({ view }: { view: BuildingBlockView }) {
  return (
    <dl className="spec">
      <dt>Kind</dt>
      <dd>{buildingBlockKindWord[view.kind]}</dd>
      {view.facts.map(({ label, value, origin }) => (
        <div className="contents" key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd className="stack gap-0">
            <span>{value}</span>
            <OriginLink origin={origin} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Relations({ view }: { view: BuildingBlockView }) {
  return (
    <Section title="In the matrix" className="c4">
      <p className="row">
        {view.options.length === 0 && <span className="mid">Not tied to one option</span>}
        {view.options.map(({ id, name }) => (
          <OptionName key={id} option={id} name={name} href={paths.option(id)} />
        ))}
      </p>
      <ul className="stack">
        {view.rows.map(({ id, name }) => (
          <li key={id}>
            <a href={paths.capability(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Statements({ title, statements }: { title: string; statements: BuildingBlockView["limits"] }) {
  if (statements.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="stack loose">
        {statements.map(({ value, origin }) => (
          <li className="stack gap-0" key={value}>
            {value}
            <OriginLink origin={origin} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
