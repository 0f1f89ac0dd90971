import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { factCheckView } from "../../../_data/fact-check";
import { FactOverview } from "./overview";

test("each number says what it counts", () => {
  const counts = { holds: 2, partly: 0, outdated: 0, contradicted: 1, unsourced: 0, opinion: 0 };
  const view = factCheckView(new URLSearchParams());
  const overview = [{ id: "article-000", title: "Why a mesh", publisher: "A blog", counts }];
  const html = renderToStaticMarkup(<FactOverview view={{ ...view, overview }} />);
  expect(html).toContain('aria-label="1 statement: Contradicted, Why a mesh"');
  expect(html).toContain('aria-label="2 statements: Holds, Why a mesh"');
  expect(html).toContain("<caption");
});
