import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { recordOf } from "@/app/_data/decision-record";
import { verdictOf } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { situationQueries } from "@/lib/testing/situations";
import { Board } from "./board";

const render = (query: string) => {
  const view = decisionView(new URLSearchParams(query));
  const record = recordOf(view);
  const address = paths.resultWith(view.query);
  return { view, record, html: renderToStaticMarkup(<Board record={record} address={address} />) };
};

describe.each(Object.entries(situationQueries))("%s", (_, query) => {
  const { view, record, html } = render(query);

  test("one sentence that decides, as the page has it, and the way back as text", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(verdictOf(view.decision, view.telling));
    expect(html).toContain(paths.resultWith(view.query).replaceAll("&", "&amp;"));
    expect(html).not.toMatch(/undefined|\[object|NaN|style=/);
  });

  test("at most three of each, so that it stays one page", () => {
    for (const list of html.split('<ul class="points">').slice(1))
      expect(list.split("</ul>")[0]?.match(/<li>/g)?.length).toBeLessThanOrEqual(3);
    expect(record.rivals.length).toBeLessThanOrEqual(2);
  });

  test("two empty lines to sign on", () => {
    const [, sign = ""] = html.split("Approval by two people");
    expect(sign.match(/<tr><td><\/td><td><\/td><td><\/td><td><\/td><\/tr>/g)).toHaveLength(2);
  });
});

test("the reader’s own sum stands beside the computed cost, not in it", () => {
  const { html } = render(situationQueries.machines);
  const bare = render(situationQueries.machines.replace(/&people=.*$/, "")).html;
  expect(html).toContain("$21,000 per month");
  const table = (one: string) => one.slice(one.indexOf("<table"), one.indexOf("</table>"));
  expect(table(html)).toBe(table(bare));
});
