import type { Metadata } from "next";
import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { PageHead, Section } from "@/components/ui/section";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { type Leaning, type UnknownsView, unknownsView } from "../../_data/unknowns";
import { EvidencePlaces } from "../_components/places";

export const metadata: Metadata = { title: "What nobody has verified", alternates: { canonical: paths.unknowns } };

export default function UnknownsPage() {
  const view = unknownsView();
  return (
    <Shell current="evidence" address={paths.unknowns}>
      <EvidencePlaces current="unknowns" />
      <PageHead title="What nobody has verified" lead={lead(view)} />
      <Section
        title={`Cells without an answer: ${view.unknown.length}`}
        id="cells"
        aside="Those with most leaning on them first"
      >
        {view.unknown.length === 0 ? (
          <p className="mid">Every cell has a source that decides it.</p>
        ) : (
          <ul className="cell-list">
            {view.unknown.map((one) => (
              <Item key={`${one.cell.capability.id} ${one.cell.option.id}`} leaning={one} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={`Cells that rest on an excerpt or a second hand: ${view.weak.length}`}
        id="weak"
        aside={<a href={paths.grade("C")}>Grade C</a>}
      >
        <ul className="cell-list">
          {view.weak.map((one) => (
            <Item key={`${one.cell.capability.id} ${one.cell.option.id}`} leaning={one} />
          ))}
        </ul>
      </Section>
      <div className="cols">
        <Gaps title="Facts of options that no source states" gaps={view.facts} />
        <Gaps title="Figures that nobody has published" gaps={view.figures} />
      </div>
      <p className="note">
        If you know a source for any of these, it is welcome. <a href={`${paths.method}#corrections`}>How to add it</a>
      </p>
    </Shell>
  );
}

// --

function lead({ cells, unknown, weak, figures }: UnknownsView): string {
  const share = formatExact(Math.round((unknown.length / cells) * 1000) / 10);
  return `Of ${cells} cells ${unknown.length} are unknown (${share}%) and ${weak.length} are known only from an excerpt or at second hand. ${count(figures.length, "figure")} the calculator would need ${figures.length === 1 ? "is" : "are"} not published. Unknown is not a no.`;
}

function Item({ leaning }: { leaning: Leaning }) {
  const { cell } = leaning;
  return (
    <li>
      <OptionName option={cell.option.id} name={cell.option.name} />
      <span className="stack gap-0">
        <a href={paths.capability(cell.capability.id, cell.option.id)}>{cell.capability.name}</a>
        {cell.sought.length > 0 && (
          <span className="quiet">
            Sought: {cell.sought.map(({ where, on }) => `${where} (${formatDate(on)})`).join("; ")}
          </span>
        )}
        {cell.claims.length > 0 && cell.support === "unknown" && (
          <span className="quiet">Sources speak of it and disagree: {cell.tally}</span>
        )}
        {weightWords(leaning) && <span className="note">{weightWords(leaning)}</span>}
      </span>
      {cell.support !== "unknown" && <SupportMark support={cell.support} />}
    </li>
  );
}

function weightWords({ requirements, blocks, criteria }: Leaning): string {
  const parts = [
    requirements.length > 0 && count(requirements.length, "requirement"),
    blocks > 0 && count(blocks, "capability block"),
    criteria > 0 && count(criteria, "criterion", "criteria"),
  ].filter(Boolean);
  return parts.length > 0 ? `Leaning on this row: ${parts.join(", ")}` : "";
}

function Gaps({ title, gaps }: { title: string; gaps: UnknownsView["facts"] }) {
  return (
    <Section title={`${title}: ${gaps.length}`} className="c6">
      <ul className="stack">
        {gaps.map(({ what, because, sought }) => (
          <li key={what} className="stack gap-0">
            <span>
              {what}
              {because && <span className="mid">: {because}</span>}
            </span>
            <span className="note">
              Sought: {sought.map(({ where, on }) => `${where} (${formatDate(on)})`).join("; ") || "not recorded"}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
