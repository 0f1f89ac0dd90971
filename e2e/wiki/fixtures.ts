import { test as base, expect, type Frame, type Page, type Response } from "@playwright/test";
import { server, wiki } from "./addresses";
import type { embeds } from "./embeds";

/**
 * Every page is watched: a request to anybody but the wiki and this server, a console error, a script error or a
 * broken policy fails the test.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a fixture that gives nothing is void in Playwright
export const test = base.extend<{ watched: void }>({
  baseURL: wiki,
  watched: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (![server, wiki].includes(url.origin) && url.protocol !== "data:") faults.push(`request to ${url}`);
      });
      context.on("weberror", (error) => faults.push(`script error: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      await use();
      expect(faults, "foreign requests, script errors and policy violations").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The document inside the one frame of a page. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("There is no frame on this page.");
  return frame;
}

/** Its heading and the words that stand in it, each in sight of somebody who scrolls. */
export async function expectContent(frame: Frame | Page, { says }: (typeof embeds)[number]): Promise<void> {
  await expect(frame.getByRole("heading").first()).toBeVisible();
  for (const text of says) await expect(frame.getByText(text).filter({ visible: true }).first()).toBeVisible();
}

/** The frame is as high as its document: nothing scrolls in it, and nothing is left empty below. */
export async function expectFit(frame: Frame): Promise<void> {
  const measure = () =>
    frame.evaluate(() => {
      const { scrollHeight, scrollWidth, clientWidth, offsetHeight } = document.documentElement;
      return {
        hidden: Math.max(0, scrollHeight - innerHeight),
        empty: Math.max(0, innerHeight - offsetHeight - 1),
        sideways: Math.max(0, scrollWidth - clientWidth),
      };
    });
  await expect.poll(measure).toEqual({ hidden: 0, empty: 0, sideways: 0 });
}

/** Collects what this server sends while a page loads. */
export function answersOf(page: Page): Response[] {
  const answers: Response[] = [];
  page.on("response", (response) => {
    if (response.url().startsWith(`${server}/`)) answers.push(response);
  });
  return answers;
}

/** A browser that keeps nothing for a site inside another one: every store throws when it is touched. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Storage is blocked.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  });
}
