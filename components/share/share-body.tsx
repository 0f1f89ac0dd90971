import type { ReactNode } from "react";
import { ScrollBox, Section } from "@/components/ui/section";
import type { Share } from "@/lib/embed/share";
import { frameSandbox } from "@/lib/embed/snippet";
import { formatRevision } from "@/lib/format/date";
import type { TableButton, TextField } from "./fields";
import { HostList } from "./host-list";

/**
 * All ways to take a view along: its link, its embed with a preview, its table, its picture, and how to do it on each
 * kind of site. The page without scripts and the dialog show the same.
 *
 * @param form the choices for the embed, with what is wrong in them.
 */
export function ShareBody({
  share,
  origin,
  form,
  Field,
  Table,
}: {
  share: Share;
  origin: string;
  form: ReactNode;
  Field: TextField;
  Table: TableButton;
}) {
  return (
    <>
      <Section title="Link">
        <Field label={linkLabel(share)} text={share.link} lines={1} />
        {share.frozenLink && share.revision && (
          <Field
            label={`With the facts of ${formatRevision(share.revision)}, whenever it is opened`}
            text={share.frozenLink}
            lines={1}
          />
        )}
      </Section>
      <Section title="Embed">
        {form}
        <Facts share={share} />
        <Preview share={share} />
        <p className="note">
          Another site shows this only where EMBED_ORIGINS, a setting of this server, names it: ask whoever runs the
          server. Until then its frame stays empty.
        </p>
        <Field label="Code" text={share.code} lines={4} />
        <Field label="Code with automatic height" text={share.codeWithHeight} lines={6} />
        <p className="note">The script takes heights only from this server’s own frames.</p>
      </Section>
      <Section title="Paste as table">
        <p className="mid">
          As a table for Confluence, SharePoint or Word, and as Markdown for all that takes text alone.
        </p>
        <div className="row">
          <Table
            // What it says was copied holds for the view it was said of.
            key={share.embed}
            embed={share.embed}
            // A decision record is a document of its own, and no table.
            markdown={share.view === "recommendation" ? null : share.markdown}
            link={share.tableLink}
            frozen={share.chosen.facts === "frozen"}
          />
          {share.markdown && (
            <a href={share.markdown}>{share.view === "recommendation" ? "Decision record, Markdown" : "Markdown"}</a>
          )}
        </div>
      </Section>
      <Section title="Picture">
        <div className="row">
          {share.pictures.map(({ theme, path }) => (
            <span className="row" key={theme}>
              <a href={path}>SVG, {theme}</a>
              <a className="btn" href={path} download={`whichmesh-${share.view}-${theme}.svg`}>
                Download
                <span className="vh"> the picture, {theme}</span>
              </a>
            </span>
          ))}
        </div>
      </Section>
      <Section
        title="Where it goes"
        aside="Verified is what was read in documents, source or a report that is named; nothing was tried on a live host"
      >
        <HostList share={share} origin={origin} Field={Field} />
      </Section>
      <Section title="What an embed reveals">
        <Reveals share={share} />
      </Section>
    </>
  );
}

// --

function linkLabel({ link, revision }: Share): string {
  const says = "With the facts of the day it is opened";
  return revision && new URL(link).searchParams.has("rev")
    ? `${says}; it says what has moved since ${formatRevision(revision)}`
    : says;
}

function Facts({ share: { view, chosen, revision } }: { share: Share }) {
  if (revision === null)
    return <p className="note">Live: a capability always shows the facts of the day it is read.</p>;
  return (
    <p className="note">
      {chosen.facts === "live"
        ? "Live: it shows the facts of the day it is read, and changes when they do."
        : `Frozen: it keeps the facts of ${formatRevision(revision)}, whenever it is read.`}
      {chosen.facts === "frozen" && view === "recommendation" && " The method is that of the day it is read."}
    </p>
  );
}

/** The frame as the code makes it. A height is an attribute, since no style may stand in a page. */
function Preview({ share: { embed, title, chosen } }: { share: Share }) {
  return (
    <ScrollBox label="Preview" className="share-preview">
      <iframe
        // A new frame for each address: otherwise each would be a step to go back.
        key={embed}
        src={embed}
        title={`Preview: ${title}`}
        width="100%"
        height={chosen.height}
        loading="lazy"
        referrerPolicy="no-referrer"
        sandbox={frameSandbox}
        // To be looked at: some views hold hundreds of links, and keys pressed in there never reach the dialog.
        inert
      />
    </ScrollBox>
  );
}

function Reveals({ share: { view } }: { share: Share }) {
  return (
    <ul className="dashed share-steps">
      <li>An embed stores nothing and asks nobody but this server, which logs no query.</li>
      <li>
        {view === "recommendation"
          ? "Its address holds the answers: whoever can read the page around it can read them, and so can that page’s history."
          : "Its address holds the choices of this view: whoever can read the page around it can read them."}
      </li>
      {view === "recommendation" && (
        <li>
          Your own people, prices, assumptions and expiry are in the link above, and no part of the embed, the table or
          the picture.
        </li>
      )}
      <li>This server sees who loads it: the address of each reader’s machine, as with any page.</li>
    </ul>
  );
}
