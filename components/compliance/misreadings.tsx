import { OriginLink } from "@/components/evidence/origin-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import type { ShownMisreading } from "@/lib/compliance/page";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";

/** Inside the requirement it misreads. */
export function MisreadingNotice({ misreading }: { misreading: ShownMisreading }) {
  return (
    <Notice kind="warn">
      <p>
        <b className="strong">Claimed, does not hold.</b> {misreading.claim}
      </p>
      <SaidBy misreading={misreading} />
      <Correction misreading={misreading} />
    </Notice>
  );
}

/** With the requirement it misreads. */
export interface PlacedMisreading {
  of: string;
  href: string;
  misreading: ShownMisreading;
}

/** All over-claims of a page in short, so that they are seen without opening anything. */
export function MisreadingRows({ misreadings }: { misreadings: readonly PlacedMisreading[] }) {
  if (misreadings.length === 0) return null;
  return (
    <Section
      title={`${title}: ${misreadings.length}`}
      id="misreadings"
      aside="In full, with the better source, at the requirement"
    >
      <ul className="misreadings short">
        {numbered(misreadings).map(({ n, item: { of, href, misreading } }) => (
          <li key={n}>
            <a href={href}>{of}</a>
            <p>{misreading.claim}</p>
            <p className="mid">{firstSentence(misreading.correction)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A few over-claims in full, and where the others stand. */
export function MisreadingSample({
  misreadings,
  byFramework,
}: {
  misreadings: readonly PlacedMisreading[];
  byFramework: readonly { id: string; short: string; count: number }[];
}) {
  if (misreadings.length === 0) return null;
  return (
    <Section title={title} id="misreadings" aside="Each with the better source">
      <ul className="misreadings">
        {numbered(misreadings).map(({ n, item: { of, href, misreading } }) => (
          <li key={n}>
            <a href={href}>{of}</a>
            <div className="stack">
              <p>
                <b className="strong">Claimed:</b> {misreading.claim}
              </p>
              <SaidBy misreading={misreading} />
            </div>
            <Correction misreading={misreading} />
          </li>
        ))}
      </ul>
      <p className="row">
        <span>All {byFramework.reduce((sum, { count }) => sum + count, 0)}, by framework:</span>
        {byFramework.map(({ id, short, count }) => (
          <a key={id} href={paths.framework(id, "misreadings")}>
            {short} ({count})
          </a>
        ))}
      </p>
    </Section>
  );
}

// --

const title = "Claimed, does not hold";

function firstSentence(text: string): string {
  return text.split(/(?<=\.) (?=\p{Lu})/u, 1)[0] ?? text;
}

/** Without a grade: that somebody said it can be read there, and says nothing for it. */
function SaidBy({ misreading: { saidBy } }: { misreading: ShownMisreading }) {
  if (!saidBy) return null;
  return (
    <p className="note">
      Said in <a href={paths.source(saidBy.source.id)}>{saidBy.source.title}</a>, {saidBy.locator}, checked{" "}
      {formatDate(saidBy.checkedOn)}
      {saidBy.factCheck && (
        <>
          . <a href={saidBy.factCheck}>Fact check</a>
        </>
      )}
    </p>
  );
}

function Correction({ misreading: { correction, origin } }: { misreading: ShownMisreading }) {
  return (
    <div className="stack">
      <p>
        <b className="strong">What holds:</b> {correction}
      </p>
      <OriginLink origin={origin} />
    </div>
  );
}
