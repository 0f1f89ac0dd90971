import type { Page } from "@playwright/test";
import { expect, live } from "./fixtures";

/** Embeds are tried elsewhere: here they are a table, and a script that tells a height. */
export const embed = `<!doctype html><title>Embed</title><table class="mx"><tr><th scope="row"><a href="/capabilities/retries">Retries</a></th>
  <td><svg aria-hidden="true"></svg> <span>Partial</span></td></tr></table>
  <script>for (const height of [431.4, "900", NaN, Infinity, null]) parent.postMessage({ type: "whichmesh:height", height }, "*")</script>`;

/** The link that opens the dialog, once scripts answer for it. */
export const share = (page: Page) => live(page.getByRole("link", { name: "Share", exact: true }));

/** Opens the dialog of a page. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await (await share(page)).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog).toBeVisible();
  return { dialog, code: dialog.getByRole("textbox", { name: "Code", exact: true }).first() };
}
