import { expect, test } from "vitest";
import { facts } from "@/content";
import { changeEntries, changesCanonical, changesView, revisionsCatalogue } from "./changes";

const ids = facts.revisions.map(({ id }) => id);
const query = (text: string) => new URLSearchParams(text);

test("the head's address is the page's own, whatever is asked", () => {
  for (const text of ["", `from=${ids[1]}&to=${ids[0]}`, `from=${ids[1]}`, "from=yesterday", `to=${ids[0]}`])
    expect(changesCanonical(query(text))).toBe(changesView(query(text)).query);
});

test("the step between two neighbours is reckoned once: page, list and feed tell the same", () => {
  expect(changesView(query("")).changes).toBe(changesView(query("")).changes);
  const { changes, from, to } = changesView(query(""));
  const listed = revisionsCatalogue().revisions.find(({ id }) => id === to)?.changed;
  expect(listed).toMatchObject({ since: from, states: changes.states.length, figures: changes.figures?.length });
  expect(changeEntries().at(-1)).toMatchObject({
    id: to,
    title: expect.stringContaining(`${changes.states.length} cell`),
  });
});

test("a revision from before there were figures has none recorded, and the next one none that came", () => {
  const [first, second] = revisionsCatalogue().revisions;
  expect(first).toMatchObject({ figures: null, changed: null });
  expect(second?.figures).toBeGreaterThan(0);
  expect(second?.changed?.figures).toBeNull();
});
