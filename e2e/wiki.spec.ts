import { gzipSync } from "node:zlib";
import { embedPath } from "@/lib/embed/address";
import { server } from "./wiki/addresses";
import { embeds, frameKinds, wikiPage } from "./wiki/embeds";
import { answersOf, blockStorage, expect, expectContent, expectFit, frameOf, test } from "./wiki/fixtures";

/** The budgets of the design for one embed. */
const most = { requests: 4, kb: 35 };

const narrow = { width: 420, height: 800 };
/** A4 upright less 12 mm margins, at 96 dots per inch. */
const paper = { width: 703, height: 1032 };

for (const embed of embeds) {
  const { view, query } = embed;
  for (const kind of frameKinds) {
    test(`${view}, ${kind}: fits its page, light and dark, within its budgets`, async ({ page }) => {
      const grounds: string[] = [];
      for (const theme of ["light", "dark"]) {
        const answers = answersOf(page);
        await page.goto(wikiPage(view, theme, kind));
        const frame = await frameOf(page);
        await expectContent(frame, embed);
        await expectFit(frame);
        grounds.push(
          await frame.evaluate(() =>
            [document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor).join(" "),
          ),
        );
        page.removeAllListeners("response");
        if (theme === "dark") continue;
        expect(answers.length).toBeLessThanOrEqual(most.requests);
        const bodies = await Promise.all(answers.map((answer) => answer.body()));
        const kb = bodies.reduce((sum, body) => sum + gzipSync(body).length / 1000, 0);
        expect(kb, "kB gzip").toBeLessThanOrEqual(most.kb);
      }
      expect(grounds[0]).not.toBe(grounds[1]);
      await page.setViewportSize(narrow);
      await expectFit(await frameOf(page));
    });
  }

  test(`${view} needs no storage`, async ({ page }) => {
    await blockStorage(page);
    await page.goto(wikiPage(view, "light", "plain"));
    const frame = await frameOf(page);
    expect(
      await frame.evaluate(() => {
        try {
          return localStorage.length;
        } catch (error) {
          return String(error);
        }
      }),
    ).toContain("Storage is blocked");
    await expectContent(frame, embed);
    await expectFit(frame);
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test(`${view} reads the same`, async ({ page }) => {
      for (const kind of frameKinds) {
        await page.goto(wikiPage(view, "light", kind));
        await expectContent(await frameOf(page), embed);
      }
    });
  });

  test(`${view} is whole on paper`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.goto(server + embedPath(view, query));
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expectContent(page, embed);
    const cut = await page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll<HTMLElement>("body, body *")];
      const over = (box: HTMLElement) =>
        box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
      // What is clipped to a dot is for screen readers alone.
      const clips = (box: HTMLElement) => getComputedStyle(box).overflow !== "visible" && box.clientHeight > 1;
      return boxes
        .filter((box, index) => (index === 0 ? box.scrollWidth > innerWidth : clips(box) && over(box)))
        .map(({ tagName, className }) => `${tagName} ${className}`);
    });
    expect(cut, "boxes that cut something off").toEqual([]);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);
  });
}
