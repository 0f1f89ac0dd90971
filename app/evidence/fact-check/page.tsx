import type { Metadata } from "next";
import { FactStatements } from "@/components/evidence/fact-statements";
import { PageHead, Section } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { type FactCheckView, factCheckCanonical, factCheckView } from "../../_data/fact-check";
import { toQuery } from "../../_data/query";
import { factCheckLead } from "../../_heads/leads";
import { described, requestMetadata } from "../../_metadata";
import { EvidencePlaces } from "../_components/places";
import { FactCheckForm } from "./_components/form";
import { FactOverview } from "./_components/overview";

export async function generateMetadata({ searchParams }: PageProps<"/evidence/fact-check">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  return requestMetadata(
    described("factCheck", {
      description: factCheckLead(factCheckView(query)),
      canonical: paths.factCheckWith(factCheckCanonical(query)),
    }),
  );
}

export default async function FactCheckPage({ searchParams }: PageProps<"/evidence/fact-check">) {
  const view = factCheckView(toQuery(await searchParams));
  const address = paths.factCheckWith(view.query);
  return (
    <Shell current="evidence" address={address}>
      <EvidencePlaces current="fact-check" />
      <PageHead
        title="Published articles, held against the sources"
        lead={factCheckLead(view)}
        actions={<CopyLink key={view.query} href={address} label="Copy link to this view" />}
      />
      <ParameterNotice problems={view.problems} repaired={address} />
      <FactOverview view={view} />
      <FactCheckForm view={view} />
      {view.articles.map(({ id, title, publisher, about, statements }) => (
        <Section
          key={id}
          id={id}
          title={title}
          aside={
            <>
              <a href={paths.source(id)}>{publisher}</a>, {count(statements.length, "statement")}
            </>
          }
        >
          <p className="mid">{about}</p>
          <FactStatements statements={statements} />
        </Section>
      ))}
      {view.chosen === 0 ? (
        <p>
          No statement matches this choice. <a href={paths.factCheck}>Show all {view.total}</a>
        </p>
      ) : (
        <Pages view={view} />
      )}
      <p className="note">
        The articles are told in our own words. A verdict is about the statement, not about its author; where an
        article’s sum is right and its inputs have no source, just that is said.{" "}
        <a href={`${paths.method}#fact-check`}>What the verdicts mean</a>
      </p>
    </Shell>
  );
}

// --

/** Where this page stands among the chosen statements. */
function Pages({ view: { articles, selection, from, previous, next, chosen, queryOf } }: { view: FactCheckView }) {
  const shown = articles.flatMap(({ statements }) => statements).length;
  if (shown === chosen) return null;
  const at = (start: number) => paths.factCheckWith(queryOf({ ...selection, from: start }));
  return (
    <nav className="row" aria-label="Pages">
      <span className="note">
        Statements {from + 1} to {from + shown} of {chosen}
      </span>
      {previous !== null && (
        <a href={at(previous)} rel="prev">
          ← Before
        </a>
      )}
      {next !== null && (
        <a href={at(next)} rel="next">
          Next →
        </a>
      )}
    </nav>
  );
}
