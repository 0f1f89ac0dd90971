import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { formatExact } from "@/lib/format/quantity";
import { Evidence } from "../_components/overview/evidence";
import { dashboardView } from "../_data/dashboard";
import { evidenceView } from "../_data/evidence";
import { EvidenceMethod } from "../method/_components/evidence";
import EvidencePage from "./page";
import UnknownsPage from "./unknowns/page";

const words = (node: React.ReactNode) =>
  renderToStaticMarkup(node)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const { cells, claims } = evidenceView();

test("the pages tell apart why a cell is unknown", () => {
  expect(words(<EvidencePage />)).toContain(`For ${cells.unsourced} no source was found; in ${cells.conflicts} the`);
  expect(words(<EvidencePage />)).toContain(`in ${cells.unsettled} of them so that no rule settles it`);
  expect(words(<EvidencePage />)).toMatch(/3 claims, left open by rule 4/);
  expect(words(<Evidence view={dashboardView("2026-11-22")} />)).toContain(
    `Cells unknown , of them ${cells.unsettled} where sources cancel out ${cells.unknown}`,
  );
  const unknowns = words(<UnknownsPage />);
  expect(unknowns).toContain(`Sources cancel out: ${cells.unsettled}`);
  expect(unknowns).toContain(`No source found: ${cells.unsourced}`);
  expect(unknowns).toContain(
    `for ${cells.unsourced} no source was found, in ${cells.unsettled} the sources cancel out.`,
  );
});

test("thousands have their comma", () => {
  expect(claims.total).toBeGreaterThan(1_000);
  for (const page of [<EvidencePage key="e" />, <Evidence key="o" view={dashboardView("2026-11-22")} />]) {
    expect(words(page)).toContain(`${formatExact(claims.total)} claims`);
    expect(words(page)).not.toMatch(/(?<![-\d,])[1-9]\d{3} (claims|figures|cells)/);
    expect(words(page)).not.toContain(String(claims.total));
  }
});

test("the method says where growing old shows, and counts statements of articles once", () => {
  const { ages } = evidenceView();
  const text = words(<EvidenceMethod ages={ages} />);
  expect(text).not.toContain("marked where it stands");
  expect(text).toContain("marks cells that are overdue");
});
