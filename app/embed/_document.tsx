import type { ReactNode } from "react";
import { OptionSprite } from "@/components/evidence/option-sprite";
import { IconSprite } from "@/components/ui/icon";
import { heightScript } from "@/lib/embed/height";
import { factsName, factsWords } from "@/lib/embed/table-from";
import { formatRevision } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import type { ParameterProblem } from "@/lib/share/codec";
import { abridge } from "@/lib/share/parameters";
import { wordProblem } from "@/lib/share/words";
import type { Embed, EmbedShown } from "../_data/embed";
import { BodyView } from "./_views/body";

/** A view as a whole document: readable without scripts, cookies or storage, and on paper. */
export function EmbedDocument({
  embed,
  shown,
  origin,
  css,
}: {
  embed: Embed;
  shown: EmbedShown;
  /** Where this server is reached, for addresses that are read and not only followed. */
  origin: string;
  css: string;
}) {
  const { frame, body, page } = embed;
  return (
    <Page title={frame.title} theme={shown.theme} css={css} facts={factsWords(frame.revision, frame.frozen !== null)}>
      <header className="stack">
        <h1 className={shown.title ? undefined : "vh"}>{frame.title}</h1>
        {/* The verdict is the title of a recommendation, and what it is shown for. */}
        <p className="lead">
          {!shown.title && body.view === "recommendation" && `${frame.title} `}
          {frame.finding}
        </p>
        {/* The calculator says it with its figures. */}
        {frame.asked && body.view !== "overhead" && <p className="note">{frame.asked}</p>}
      </header>
      {(frame.frozen || frame.since) && <Made embed={embed} withLink={shown.links} />}
      <BodyView body={body} />
      <footer className="embed-foot">
        <p>
          <a href={page} rel="bookmark">
            {/* Only results have a page with the facts of then. */}
            Open {frame.frozen && body.view !== "recommendation" ? "today’s view in" : "in"} whichmesh, with every
            source
          </a>
          <span className="address">
            {origin}
            {page}
          </span>
        </p>
        <p>
          Facts as of {formatRevision(frame.revision)}. {freshWords(embed.fresh)}
        </p>
      </footer>
    </Page>
  );
}

/** What stands in place of a view that cannot be shown. */
export function EmbedProblem({
  heading,
  problems = [],
  today,
  text,
  theme,
  css,
}: {
  heading: string;
  problems?: readonly ParameterProblem[];
  /** The same with today's facts, where those of then are the trouble. */
  today?: string | undefined;
  text?: string;
  theme: string | null;
  css: string;
}) {
  return (
    <Page title={heading} theme={theme} css={css}>
      <h1>{heading}</h1>
      {text && <p>{text}</p>}
      {problems.length > 0 && (
        <ul className="dashed">
          {abridge(problems).map((problem) => {
            const { message, expected, nearest } = wordProblem(problem);
            return (
              <li key={`${problem.parameter} ${problem.found}`}>
                {message}
                {expected && ` Expected: ${expected}.`}
                {nearest.length > 0 && ` Nearest: ${nearest.join(", ")}.`}
              </li>
            );
          })}
        </ul>
      )}
      {today && (
        <p>
          <a href={today}>Show it with today’s facts</a>
        </p>
      )}
      <p className="note">whichmesh shows nothing rather than something else than was asked for.</p>
    </Page>
  );
}

// --

function Page({
  title,
  theme,
  css,
  facts,
  children,
}: {
  title: string;
  /** Whose facts it shows, for whoever copies its tables. */
  facts?: string;
  theme: string | null;
  css: string;
  children: ReactNode;
}) {
  return (
    <html lang="en" data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${title} · whichmesh`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {facts && <meta name={factsName} content={facts} />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {/* A frame may not show pages: what is followed opens beside it. */}
        <base target="_blank" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, whose hash the policy names */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <script src={heightScript} defer />
      </head>
      <body className="embed">
        <IconSprite />
        <OptionSprite />
        <main>{children}</main>
      </body>
    </html>
  );
}

/** Whose facts these are and what an address from then says, so that no other answer comes without a word. */
function Made({ embed: { frame, live }, withLink }: { embed: Embed; withLink: boolean }) {
  return (
    <p className="frozen" role="note">
      {frame.frozen && (
        <>
          <b className="strong">Frozen at the facts of {formatRevision(frame.revision)}.</b> {frame.frozen.moved}{" "}
        </>
      )}
      {frame.since} {live && withLink && <a href={live}>With today’s facts</a>}
    </p>
  );
}

function freshWords({ fresh, checked }: Embed["fresh"]): string {
  if (checked === 0) return "";
  return fresh === checked
    ? `All ${count(checked, "fact")} shown that rest on sources were checked within their half-life.`
    : `${fresh} of ${count(checked, "fact")} shown that rest on sources were checked within their half-life.`;
}
