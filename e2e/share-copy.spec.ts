import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { embed, open } from "./share-page";

test.beforeEach(async ({ context }) => {
  await context.route(/\/embed\//, (route) => route.fulfill({ contentType: "text/html", body: embed }));
});

/** What was copied, as HTML and as text. */
const pasted = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (type) => (await item?.getType(type))?.text()));
  });

test("copying falls back from the clipboard to the command, and from it to the selected text", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read"]);
  const { dialog, code } = await open(page, "/compliance");
  const copy = dialog.getByRole("button", { name: "Copy: Code", exact: true }).first();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  });
  await copy.click();
  await expect(copy).toHaveText("Copied");
  await expect(copy).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  const withHeight = dialog.getByRole("button", { name: "Copy: Code with automatic height" }).first();
  await withHeight.click();
  await expect(dialog.getByRole("status").filter({ hasText: "Selected: copy it with your keyboard" })).toBeAttached();
  expect(await page.evaluate(() => String(window.getSelection()))).toContain("whichmesh:height");
});

test("a table is copied as HTML without our markup, and as Markdown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { dialog } = await open(page, "/compare?options=linkerd.no-mesh&groups=resilience");
  await dialog.getByRole("button", { name: "Copy as a table" }).click();
  await expect(dialog.getByRole("button", { name: "Table copied" })).toBeVisible();
  const [html, text] = await pasted(page);
  expect(html).toContain('/capabilities/retries">Retries</a></th><td>Partial</td>');
  expect(html).not.toMatch(/class=|<svg/);
  expect(text).toMatch(/\| Retries|Retries.*\|/);
});

test("a table with frozen facts names them and leads to them, as HTML and as Markdown", async ({ page, context }) => {
  await context.unroute(/\/embed\//);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { dialog } = await open(page, "/compare?options=linkerd.no-mesh&groups=resilience");
  await dialog.getByRole("combobox", { name: "Facts" }).selectOption("frozen");
  await dialog.getByRole("button", { name: "Copy as a table" }).click();
  await expect(dialog.getByRole("button", { name: "Table copied" })).toBeVisible();
  const [html, text] = await pasted(page);
  const from = /Facts of [^<>]*, frozen\. From (<a href="[^"]*">)?http:\/\/127\.0\.0\.1:\d+\/embed\/matrix\?[^"<]*rev=/;
  expect(html).toMatch(from);
  expect(text).toMatch(from);
  expect(text).toContain("| Retries");
});

test("of a result the verdict and its tables are copied, not the whole record", async ({ page, context }) => {
  await context.unroute(/\/embed\//);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { dialog } = await open(page, "/decide/result?reasons=encryption&mtls=must");
  await expect(dialog.getByRole("link", { name: "Decision record, Markdown" })).toBeVisible();
  await dialog.getByRole("button", { name: "Copy as a table" }).click();
  await expect(dialog.getByRole("button", { name: "Table copied" })).toBeVisible();
  for (const one of await pasted(page)) {
    expect(one).toMatch(/^(<p>)?Istio ambient fits your answers/);
    expect(one).toContain("Of 7 options compared");
    expect(one).toContain("Then first");
    expect(one).not.toContain("status: proposed");
  }
});
