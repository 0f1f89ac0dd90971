import type { Page } from "@playwright/test";
import { frameCode, heightCode } from "../lib/embed/snippet";
import { expectAccessible } from "./accessible";
import { expect, gridReady, live, narrow, test } from "./fixtures";

/** Embeds are tried elsewhere: here they are a table, and a script that tells a height. */
const embed = `<!doctype html><title>Embed</title><table class="mx"><tr><th scope="row"><a href="/capabilities/retries">Retries</a></th>
  <td><svg aria-hidden="true"></svg> <span>Partial</span></td></tr></table>
  <script>for (const height of [431.4, "900", NaN, Infinity, null]) parent.postMessage({ type: "whichmesh:height", height }, "*")</script>`;

test.beforeEach(async ({ context }) => {
  await context.route(/\/embed\//, (route) => route.fulfill({ contentType: "text/html", body: embed }));
});

const share = (page: Page) => live(page.getByRole("link", { name: "Share", exact: true }));

async function open(page: Page, path: string) {
  await page.goto(path);
  await (await share(page)).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog).toBeVisible();
  return { dialog, code: dialog.getByRole("textbox", { name: "Code", exact: true }).first() };
}

test("by keyboard: it opens, holds the focus, and gives it back", async ({ page }) => {
  await page.goto("/compare/linkerd-vs-kuma");
  const button = await share(page);
  await button.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.press("Enter");
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("by keyboard: the preview is looked at, not entered, and every way on is reached", async ({ page, context }) => {
  await context.unroute(/\/embed\//);
  const { dialog } = await open(page, "/compare?options=linkerd");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  const copy = dialog.getByRole("button", { name: "Copy: Code", exact: true }).first();
  const focused = () => copy.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 12 && !(await focused()); presses += 1) await page.keyboard.press("Tab");
  await expect(copy).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("choices change the code and the preview; a wrong height is told", async ({ page }) => {
  const { dialog, code } = await open(page, "/compare?options=linkerd.no-mesh");
  const preview = dialog.getByTitle(/^Preview/);
  await expect(code).toHaveValue(/src="http:\/\/127\.0\.0\.1:\d+\/embed\/matrix\?v=1&amp;options=linkerd\.no-mesh"/);
  await expect(code).toHaveValue(/height="800" .* sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await dialog.getByRole("combobox", { name: "Title" }).selectOption("0");
  await dialog.getByRole("combobox", { name: "Facts" }).selectOption("frozen");
  await dialog.getByRole("textbox", { name: "Height, px" }).fill("300");
  await expect(code).toHaveValue(/&amp;rev=[\d.-]+&amp;theme=dark&amp;title=0".* height="300"/);
  await expect(preview).toHaveAttribute("src", /&rev=[\d.-]+&theme=dark&title=0$/);
  await expect(preview).toHaveAttribute("height", "300");
  await expect(dialog.getByText(/^Frozen: it keeps the facts of /)).toBeVisible();
  await dialog.getByRole("textbox", { name: "Height, px" }).fill("3");
  await expect(dialog.getByRole("status").filter({ hasText: "height must be a whole number from 120" })).toBeVisible();
  await expect(code).toHaveValue(/height="800"/);
});

test("a shared view follows what is chosen", async ({ page }) => {
  await page.goto("/compare?diff=1");
  await gridReady(page);
  await page.getByRole("checkbox", { name: "Linkerd" }).uncheck();
  await expect(page).toHaveURL(/options=/);
  await (await share(page)).click();
  await expect(page.getByRole("textbox", { name: "With the facts of the day it is opened" })).toHaveValue(
    /\/compare\?v=1&rev=[\d.-]+&options=istio-sidecar\.istio-ambient\.cilium\.consul\.kuma\.no-mesh\.app-mesh&diff=1$/,
  );
});

test("what is typed in the calculator is what is shared", async ({ page }) => {
  await page.goto("/overhead");
  await page.getByRole("textbox", { name: "Pods in the mesh" }).fill("2500");
  await (await share(page)).click();
  await expect(page.getByRole("textbox", { name: "Code", exact: true }).first()).toHaveValue(/\?[^"]*pods=2500/);
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
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (type) => (await item?.getType(type))?.text()));
  });
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
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (type) => (await item?.getType(type))?.text()));
  });
  const from = /Facts of [^<>]*, frozen\. From (<a href="[^"]*">)?http:\/\/127\.0\.0\.1:\d+\/embed\/matrix\?[^"<]*rev=/;
  expect(html).toMatch(from);
  expect(text).toMatch(from);
  expect(text).toContain("| Retries");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a page shows the same, by plain forms", async ({ page }) => {
    await page.goto("/decide/result?reasons=encryption&mtls=must");
    await page.getByRole("link", { name: "Share", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share a view");
    await page.getByRole("combobox", { name: "Theme" }).selectOption("light");
    await page.getByRole("combobox", { name: "Facts" }).selectOption("frozen");
    await page.getByRole("textbox", { name: "Height, px" }).fill("700");
    await page.getByRole("button", { name: "Show" }).click();
    const code = page.getByRole("textbox", { name: "Code", exact: true }).first();
    await expect(code).toHaveValue(/\/embed\/recommendation\?.*rev=[^"]*theme=light" .*height="700"/);
    await expect(page.getByRole("textbox", { name: /^With the facts of \d/ })).toHaveValue(/facts=then/);
    await expect(page.getByRole("link", { name: "SVG, dark" })).toHaveAttribute("href", /^\/picture\/recommendation/);
    for (const name of ["Confluence Cloud", "Notion", "Backstage TechDocs", "MkDocs", "SharePoint", "GitLab wiki"])
      await expect(page.getByText(name, { exact: true })).toBeVisible();
    await page.getByText("Backstage TechDocs", { exact: true }).click();
    await expect(page.getByRole("textbox", { name: "For app-config.yaml" })).toHaveValue(/- 127\.0\.0\.1:\d+\n/);
  });
});

test("a page of another server, of no view or of no such id is refused; the page is not indexed", async ({ page }) => {
  const foreign = ["//evil.example/compare", "https://evil.example/compare"];
  for (const wrong of [...foreign, "/glossary", "/compare/a-vs-b", "/compliance/planet", "x"]) {
    const response = await page.goto(`/share?page=${encodeURIComponent(wrong)}`);
    expect(response?.status(), wrong).toBe(200);
    await expect(page.getByRole("note")).toContainText("could not be used");
    expect(await page.content()).not.toContain('src="//evil');
  }
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("on another page the frame takes its height, and a stranger’s message is not heard", async ({ page, baseURL }) => {
  const origin = baseURL ?? "";
  const code = frameCode({ src: `${origin}/embed/matrix`, title: "Embed", height: 200 });
  const other = frameCode({ src: `${origin}/other`, title: "Other", height: 200 });
  await page.route("**/other", (route) => route.fulfill({ contentType: "text/html", body: embed }));
  await page.route("**/host", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html>${heightCode(origin)}${code}${other}` }),
  );
  await page.goto("/host");
  await expect(page.getByTitle("Embed")).toHaveCSS("height", "432px");
  await expect(page.getByTitle("Other")).toHaveCSS("height", "200px");
});

test(`the dialog, wide and narrow`, async ({ page }) => {
  const { dialog } = await open(page, "/compare?options=linkerd");
  await gridReady(page);
  await dialog.getByText("Backstage TechDocs", { exact: true }).click();
  await expectAccessible(page, "dialog");
  for (const width of [320, narrow.width, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth), `${width}`).toBe(0);
  }
});
