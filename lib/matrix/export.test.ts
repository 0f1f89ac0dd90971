import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { matrixCsv, matrixJson, matrixMarkdown } from "./export";
import { limitsOf } from "./limits";
import { buildMatrix, everything, type MatrixSelection } from "./matrix";

const matrix = buildMatrix(facts(), everything);
const markdown = (selection: MatrixSelection) => {
  const shown = buildMatrix(facts(), selection);
  return matrixMarkdown(shown, limitsOf(facts(), selection, shown), "2026-02-01", "/compare?v=1");
};

test("CSV: one line a cell, with the sources", () => {
  expect(matrixCsv(matrix, "2026-02-01").replace("\uFEFF", "<BOM>").replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
    "<BOM>revision,group,capability,capability_name,option,option_name,support,note,resource,since,grade,sources_disagree,sources,checked_on,option_status,since_version
    2026-02-01,Group one,same,Name of same,alpha,Option alpha,full,A few words,,,A,no,docs (Heading one),2026-02-01,published,
    2026-02-01,Group one,same,Name of same,beta,Option beta,full,A few words,,,A,no,docs (Heading one),2026-02-01,published,
    2026-02-01,Group two,different,Name of different,alpha,Option alpha,full,A few words,,,A,no,docs (Heading one),2026-02-01,published,
    2026-02-01,Group two,different,Name of different,beta,Option beta,none,A few words,,,A,no,docs (Heading one),2026-02-01,published,
    "
  `);
});

test("CSV: a cell that a spreadsheet would run as a formula is defused", () => {
  const content = facts({
    capabilities: [capability("row", { alpha: { ...sourced(claim("a")), note: "=1+1" }, beta: sourced(claim("b")) })],
  });
  expect(matrixCsv(buildMatrix(content, everything), "2026-02-01")).toContain(",'=1+1,");
});

test("Markdown: a table a group, ready for a wiki", () => {
  expect(markdown(everything)).toMatchInlineSnapshot(`
    "## Option alpha, Option beta

    ### Group one

    | Capability | Option alpha | Option beta |
    | - | - | - |
    | Name of same | Full: A few words | Full: A few words |

    ### Group two

    | Capability | Option alpha | Option beta |
    | - | - | - |
    | Name of different | Full: A few words | None: A few words |

    Revision 2026-02-01. Every cell with its sources: </compare?v=1>
    "
  `);
});

test("Markdown: an empty view says so", () => {
  expect(markdown({ ...everything, q: "nothing" })).toContain("No capability matches.");
});

test("Markdown: what is left out is said under the title, and what was typed is no markup", () => {
  expect(markdown({ ...everything, groups: ["two"], diff: true, hideInterested: true })).toContain(
    "Option beta\n\nOnly rows in Group two in which the options shown differ. 0 claims by interested parties hidden. No state changes.\n\n### Group two",
  );
  expect(markdown({ ...everything, q: "[x](https://mesh.example)" })).toContain(
    "Only rows that match “\\[x\\]\\(https\\:\\/\\/mesh\\.example\\)”.",
  );
});

test("JSON: exactly the public keys", () => {
  const { cells, ...rest } = matrixJson(matrix, "2026-02-01");
  expect(rest).toEqual({
    revision: "2026-02-01",
    options: [
      { id: "alpha", name: "Option alpha", status: "published" },
      { id: "beta", name: "Option beta", status: "published" },
    ],
    capabilities: [
      { id: "same", name: "Name of same", group: "one", counts: { full: 2 } },
      { id: "different", name: "Name of different", group: "two", counts: { full: 1, none: 1 } },
    ],
  });
  expect(cells[3]).toEqual({
    option: "beta",
    capability: "different",
    support: "none",
    note: "A few words",
    resource: null,
    since: null,
    conflict: false,
    grade: "A",
    claims: ["different.beta.b"],
    sources: [{ id: "docs", locator: "Heading one", checkedOn: "2026-02-01", grade: "A" }],
  });
});
