import { ExternalLink } from "@/components/ui/external-link";
import { hostGuides } from "@/lib/embed/hosts/all";
import { type HostGuide, hostsCheckedOn } from "@/lib/embed/hosts/host";
import type { Share } from "@/lib/embed/share";
import { formatDate } from "@/lib/format/date";
import type { TextField } from "./fields";
import { Marked } from "./marked";

/** How to show the view on each kind of site; one opens at a time. */
export function HostList({ share, origin, Field }: { share: Share; origin: string; Field: TextField }) {
  const [light] = share.pictures;
  const guides = hostGuides({
    origin,
    title: share.title,
    address: share.embedAddress,
    code: share.code,
    codeWithHeight: share.codeWithHeight,
    // A decision record is a document of its own, with a head and links of its own: nothing to include in a page.
    markdown: share.view === "recommendation" ? null : share.markdown && origin + share.markdown,
    picture: origin + (light?.path ?? ""),
    link: share.link,
  });
  return (
    <div className="share-hosts">
      {guides.map((guide) => (
        <details key={guide.id} name="host" id={`host-${guide.id}`}>
          <summary>{guide.name}</summary>
          <Host guide={guide} Field={Field} />
        </details>
      ))}
    </div>
  );
}

// --

/** As many lines as it takes, but no more than a dozen: the field scrolls. */
function linesOf(text: string): number {
  const lines = text.split("\n").map((line) => Math.ceil(line.length / 96));
  return Math.min(
    12,
    Math.max(
      1,
      lines.reduce((sum, one) => sum + one, 0),
    ),
  );
}

function Host({ guide, Field }: { guide: HostGuide; Field: TextField }) {
  return (
    <div className="stack loose">
      <p>
        <Marked text={guide.answer} />
      </p>
      <ol className="share-steps">
        {guide.steps.map((step) => (
          <li key={step}>
            <Marked text={step} />
          </li>
        ))}
      </ol>
      {guide.lines.map(({ label, text }) => (
        <Field key={label} label={label} text={text} lines={linesOf(text)} />
      ))}
      {guide.embedOrigins && (
        <Field label="EMBED_ORIGINS of this server must hold" text={guide.embedOrigins} lines={1} />
      )}
      <p>
        <b className="strong">Where frames are refused.</b> <Marked text={guide.instead} />
      </p>
      <div className="halves">
        <div className="stack">
          <h3>Verified, {formatDate(hostsCheckedOn)}</h3>
          <ul className="dashed note">
            {guide.verified.map(({ what, source }) => (
              <li key={what}>
                <Marked text={what} /> {source && <ExternalLink href={source.address}>{source.title}</ExternalLink>}
              </li>
            ))}
          </ul>
        </div>
        <div className="stack">
          <h3>Not verified</h3>
          <ul className="dashed note">
            {guide.notVerified.map((what) => (
              <li key={what}>
                <Marked text={what} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
