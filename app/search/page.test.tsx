import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import SearchPage from "./page";

async function shown(q: string): Promise<{ markup: string; text: string }> {
  const markup = renderToStaticMarkup(
    await SearchPage({ params: Promise.resolve({}), searchParams: Promise.resolve({ q }) }),
  );
  return { markup, text: markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") };
}

test("where not all are shown, lead and section head say how many there are", async () => {
  const { text } = await shown("istio");
  expect(text).toMatch(/12 of \d{2,} sources\./);
  expect(text).toMatch(/Sources 12 of \d{2,} shown; add a word/);
  expect((await shown("1.2.4")).text).not.toContain("shown; add a word");
});

test("what has only some of the words is told as that", async () => {
  expect((await shown("linkerd zebra")).text).toContain("Nothing has all of these words; these have some: 1 option");
  expect((await shown("zzzz qqqq")).text).toContain("Nothing here has any of these words.");
});

test("the page's search landmark has a name of its own", async () => {
  expect((await shown("istio")).markup).toContain('<search aria-label="Search for other words">');
});
