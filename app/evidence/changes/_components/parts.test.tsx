import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { changesView } from "@/app/_data/changes";
import { Came } from "./came";
import { OtherStates, OtherWords } from "./cells";

const cell = {
  support: "full" as const,
  ...{ note: "A few words", grade: "A" as const, conflict: false, resource: null, since: null },
  claims: ["a.b.c"],
};
const none = changesView(new URLSearchParams("from=2026-11-21&to=2026-11-21")).changes;
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("where the state is equal, what moved is named", () => {
  const after = { ...cell, grade: "B" as const, claims: [] };
  const markup = (to: typeof cell) =>
    words(renderToStaticMarkup(<OtherWords cells={[{ cell: "retries.linkerd", before: cell, after: to }]} />));
  expect(markup(after as never)).toContain("grade, claims");
  expect(markup({ ...cell, note: "Other words" })).toContain("note; now “Other words”");
});

test("rows and options that are gone today are named without a link", () => {
  const change = (id: string) => ({ cell: id, before: cell, after: { ...cell, support: "none" as const } });
  expect(renderToStaticMarkup(<OtherStates cells={[change("retries.linkerd")]} />)).toContain(
    'href="/capabilities/retries#linkerd"',
  );
  for (const id of ["no-such-row.linkerd", "retries.no-such-option"])
    expect(renderToStaticMarkup(<OtherStates cells={[change(id)]} />)).not.toContain("<a ");
  const gone = { ...none, options: [{ id: "no-such-option", before: "published", after: null }] };
  const back = { ...none, capabilities: { added: ["no-such-row"], gone: ["retries"] } };
  expect(renderToStaticMarkup(<Came changes={gone} />)).not.toContain("<a ");
  expect(renderToStaticMarkup(<Came changes={back} />).match(/<a [^>]+>/g)).toEqual([
    '<a href="/capabilities/retries">',
  ]);
});

test("figures that the earlier revision did not record are not new", () => {
  const markup = renderToStaticMarkup(<Came changes={{ ...none, figures: null }} />);
  expect(words(markup)).toContain("Figures not recorded in the earlier revision");
  expect(
    words(renderToStaticMarkup(<Came changes={{ ...none, figures: [{ id: "a.b.c", kind: "new" }] }} />)),
  ).toContain("Figures 1 figure came");
});
