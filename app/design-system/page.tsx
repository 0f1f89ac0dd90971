import { ShareBar } from "@/components/chart/share-bar";
import { EvidenceBar, EvidenceKey, GradeMark } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { StatesTable } from "@/components/evidence/states-table";
import { RangeRows } from "@/components/overhead/range-rows";
import { ExternalLink } from "@/components/ui/external-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHead, Section } from "@/components/ui/section";
import { gradeMeaning, grades } from "@/lib/evidence/grade";
import { join, range, single } from "@/lib/overhead/range";
import { Shell } from "../_components/shell";
import { shownOptions } from "../_data/site";
import { described, staticMetadata } from "../_metadata";

const head = described("designSystem", { indexed: false });
export const metadata = staticMetadata(head);

const swatches = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-strong",
  "accent",
  "good",
  "warn",
  "bad",
];

/** A range with a typical value and one without, alternatives, and a gap. */
const ranges = [
  range(40 * 1_024, 50 * 1_024, 73 * 1_024, "MiB"),
  range(3 * 1_024, null, 18 * 1_024, "MiB"),
  join([
    { setup: "default", result: single(0, "MiB") },
    { setup: "ha", result: single(20 * 1_024, "MiB") },
  ]),
  null,
];

/** The primitives side by side, to be looked at when one changes. */
export default function DesignSystemPage() {
  return (
    <Shell>
      <PageHead title={head.heading} lead={head.description} />
      <Section title="Ranges" aside="One axis; a band for a range, a ring for one value, words for a gap">
        <RangeRows
          label="Every form of a range"
          valueHead="Typical (low – high)"
          rows={shownOptions.map(({ id, name }, index) => ({
            option: id,
            name,
            range: ranges[index % ranges.length] ?? null,
            absence: "No figure was found. Not a zero.",
            singleWord: "one measurement",
          }))}
        />
      </Section>
      <Section title="Option marks" aside="Colour, shape and name; same order everywhere">
        <p className="row">
          {shownOptions.map(({ id, name }) => (
            <OptionName key={id} option={id} name={name} />
          ))}
        </p>
      </Section>
      <Section title="Support states" aside="Shape, word, colour">
        <StatesTable />
      </Section>
      <Section title="Grades, evidence, links">
        <dl className="spec">
          <dt>Grade</dt>
          <dd className="stack">
            {grades.map((grade) => (
              <span key={grade}>
                <GradeMark grade={grade} /> {gradeMeaning[grade]}
              </span>
            ))}
          </dd>
          <dt>Evidence share</dt>
          <dd className="stack max-w-xs">
            <EvidenceBar share={{ A: 12, B: 3, C: 2, none: 1 }} />
            <EvidenceKey />
          </dd>
          <dt>Share bar</dt>
          <dd className="max-w-xs">
            <ShareBar
              height={14}
              parts={[
                { className: "ga", value: 5 },
                { className: "gb", value: 3 },
                { className: "gc", value: 2 },
              ]}
            />
          </dd>
          <dt>Conflict</dt>
          <dd>
            <span className="interest">
              <Icon name="conflict" /> Sources disagree
            </span>
          </dd>
          <dt>Link out</dt>
          <dd>
            <ExternalLink href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines 2.2</ExternalLink>
          </dd>
        </dl>
      </Section>
      <Section title="Buttons and controls">
        <dl className="spec">
          <dt>Buttons</dt>
          <dd className="row">
            <button type="button" className="btn primary">
              Primary
            </button>
            <button type="button" className="btn">
              Default
            </button>
            <button type="button" className="btn plain">
              Plain
            </button>
            <button type="button" className="btn" disabled>
              Disabled
            </button>
          </dd>
          <dt>Chips</dt>
          <dd className="chips">
            <label className="chip">
              <input type="checkbox" defaultChecked /> Shown
            </label>
            <label className="chip">
              <input type="checkbox" /> Hidden
            </label>
          </dd>
          <dt>Check</dt>
          <dd>
            <label className="check">
              <input type="checkbox" defaultChecked /> Only differences
            </label>
          </dd>
          <dt>Search</dt>
          <dd className="max-w-xs">
            <input type="search" aria-label="Search example" placeholder="Search" />
          </dd>
        </dl>
      </Section>
      <Section title="Notices">
        <div className="stack">
          <Notice kind="note">Facts moved since this link was made.</Notice>
          <Notice kind="warn">Two parts of this address could not be used.</Notice>
          <Notice kind="bad">An option has ended.</Notice>
          <Notice kind="good">Link copied. It names its revision.</Notice>
        </div>
      </Section>
      <Section title="Empty">
        <div className="empty">
          <p className="strong">No capability matches “quic”.</p>
          <p className="mid">Says what hid the rows, and offers to bring them back.</p>
        </div>
      </Section>
      <Section title="Colour">
        <ul className="row">
          {swatches.map((name) => (
            <li className="legend" key={name}>
              <svg width="28" height="28" aria-hidden="true">
                <rect className={`sw sw-${name}`} width="28" height="28" />
              </svg>
              <code>--{name}</code>
            </li>
          ))}
        </ul>
      </Section>
    </Shell>
  );
}
