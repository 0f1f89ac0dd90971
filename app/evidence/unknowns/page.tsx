import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { PageHead, Section } from "@/components/ui/section";
import { isUnsettled } from "@/lib/evidence/unsettled";
import { soughtWords } from "@/lib/evidence/words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { type Leaning, type UnknownsView, unknownsView } from "../../_data/unknowns";
import { unknownsLead } from "../../_heads/leads";
import { described, staticMetadata } from "../../_metadata";
import { EvidencePlaces } from "../_components/places";

export const metadata = staticMetadata(described("unknowns"));

export default function UnknownsPage() {
  const view = unknownsView();
  const unknown = [...view.unsettled, ...view.unsourced];
  return (
    <Shell current="evidence" address={paths.unknowns}>
      <EvidencePlaces current="unknowns" />
      <PageHead title="What nobody has verified" lead={unknownsLead(view)} />
      <Section
        title={`Cells without an answer: ${unknown.length}`}
        id="cells"
        aside="Those with most leaning on them first"
      >
        {unknown.length === 0 && <p className="mid">Every cell has a source that decides it.</p>}
        <Group title="Sources cancel out" cells={view.unsettled} />
        <Group title="No source found" cells={view.unsourced} />
      </Section>
      <Section
        title={`Cells that rest on an excerpt or a second hand: ${view.weak.length}`}
        id="weak"
        aside={<a href={paths.grade("C")}>Grade C</a>}
      >
        <Items cells={view.weak} />
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

function Group({ title, cells }: { title: string; cells: readonly Leaning[] }) {
  if (cells.length === 0) return null;
  return (
    <>
      <h3>
        {title}: {cells.length}
      </h3>
      <Items cells={cells} />
    </>
  );
}

function Items({ cells }: { cells: readonly Leaning[] }) {
  return (
    <ul className="cell-list">
      {cells.map((one) => (
        <Item key={`${one.cell.capability.id} ${one.cell.option.id}`} leaning={one} />
      ))}
    </ul>
  );
}

function Item({ leaning }: { leaning: Leaning }) {
  const { cell } = leaning;
  return (
    <li>
      <OptionName option={cell.option.id} name={cell.option.name} />
      <span className="stack gap-0">
        <a href={paths.capability(cell.capability.id, cell.option.id)}>{cell.capability.name}</a>
        {cell.sought.length > 0 && <span className="quiet">Sought: {soughtWords(cell.sought)}</span>}
        {isUnsettled(cell) && <span className="quiet">Sources speak of it and disagree: {cell.tally}</span>}
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
            <span className="note">Sought: {soughtWords(sought) || "not recorded"}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
