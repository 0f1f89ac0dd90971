import { frameCode, heightCode } from "../lib/embed/snippet";
import { expectAccessible } from "./accessible";
import { expect, gridReady, narrow, test } from "./fixtures";
import { embed, open, share } from "./share-page";

test.beforeEach(async ({ context }) => {
  await context.route(/\/embed\//, (route) => route.fulfill({ contentType: "text/html", body: embed }));
});

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
