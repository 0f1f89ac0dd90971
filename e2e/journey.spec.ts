import { expect, gridReady, narrow, test, visibleText, watch } from "./fixtures";

/** What the product is for: from the overview to a claim, its source, a pair, and a link that means the same elsewhere. */
for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow })) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`by mouse, ${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("home, matrix, cell, source, pair, shared link", async ({ page, browser, baseURL }) => {
        await page.goto("/");
        await page.getByRole("link", { name: "Compare the options" }).click();
        await expect(page).toHaveURL("/compare");

        const cell = page.locator('[data-cell="plaintext-refused-by-default.istio-ambient"]');
        await gridReady(page);
        await cell.click();
        const claims = page.locator("#claims-plaintext-refused-by-default");
        await expect(claims).toContainText("Sources disagree");
        await expect(claims).toContainText("Rule 2");
        await expect(cell).toHaveAttribute("aria-expanded", "true");
        await expect(page).toHaveURL(/cell=plaintext-refused-by-default\.istio-ambient/);
        await page.goBack();
        await expect(claims).toHaveCount(0);
        await cell.click();

        await claims.getByRole("link", { name: "Ambient data plane" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ambient data plane");

        await page.goBack();
        await expect(claims).toContainText("Sources disagree");
        await expect(page.locator("form[aria-busy=false]")).toBeVisible();
        await page.getByRole("checkbox", { name: "Only differences" }).check();
        await expect(page).toHaveURL(/diff=1/);
        await page.getByRole("checkbox", { name: "Istio sidecar" }).uncheck();
        await expect(page).toHaveURL(/options=istio-ambient\.linkerd\.cilium\.consul\.kuma\.no-mesh\.app-mesh/);
        await page.getByRole("searchbox", { name: "Search capabilities" }).fill("certificate");
        await expect(page).toHaveURL(/q=certificate/);
        await expect(page.locator("form[aria-busy=false]")).toBeVisible();

        const shared = page.url();
        expect(new URL(shared).searchParams.get("v")).toBe("1");
        expect(new URL(shared).searchParams.get("rev")).toMatch(/^\d{4}-\d{2}-\d{2}/);

        const other = await browser.newContext({ viewport, colorScheme });
        const faults = watch(other, new URL(baseURL ?? "").origin);
        const second = await other.newPage();
        await second.goto(shared);
        expect(await visibleText(second)).toBe(await visibleText(page));
        expect(faults).toEqual([]);
        await other.close();

        await page.goto("/");
        await page.getByRole("link", { name: /^Istio ambient or Linkerd/ }).click();
        await expect(page).toHaveURL("/compare/istio-ambient-vs-linkerd");
        await page.getByRole("link", { name: "Swap the two" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Linkerd or Istio ambient");
      });
    });
  }
}

test("the address carries the view: a hidden option survives a reload", async ({ page }) => {
  await page.goto("/compare?options=linkerd.no-mesh&groups=security");
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await expect(page.getByRole("checkbox", { name: "Istio ambient" })).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole("columnheader")).toHaveCount(3);
});

test("Back takes the fields along with the table", async ({ page }) => {
  await page.goto("/compare");
  await gridReady(page);
  await page.locator(".cellb").first().click();
  await expect(page.locator("tr.open")).toBeVisible();
  await page.getByRole("checkbox", { name: "Only differences" }).check();
  await page.getByRole("searchbox", { name: "Search capabilities" }).fill("certificate");
  await expect(page).toHaveURL(/q=certificate/);
  await page.goBack();
  await expect(page).toHaveURL("/compare");
  await expect(page.getByRole("checkbox", { name: "Only differences" })).not.toBeChecked();
  await expect(page.getByRole("searchbox", { name: "Search capabilities" })).toHaveValue("");
  await page.getByRole("searchbox", { name: "Search capabilities" }).fill("retries");
  await expect(page).toHaveURL(/q=retries$/);
});

test("on a slow line nothing asked for is lost, and the table steps back meanwhile", async ({ page }) => {
  await page.goto("/compare");
  await gridReady(page);
  await page.route("**/compare?*", async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.getByRole("checkbox", { name: "Only differences" }).check();
  await expect(page.locator("form[aria-busy=true]")).toBeAttached();
  await page.locator('[data-cell="corporate-ca.no-mesh"]').click();
  await page.getByRole("searchbox", { name: "Search capabilities" }).fill("cert");
  await expect(page).toHaveURL(/q=cert&diff=1&cell=corporate-ca\.no-mesh/);
  await expect(page.locator("#claims-corporate-ca")).toContainText("What counts as yes");
  await expect(page.getByRole("checkbox", { name: "Only differences" })).toBeChecked();
  await expect(page.getByRole("searchbox", { name: "Search capabilities" })).toHaveValue("cert");
});

test("a filter does not scroll the page to the open cell again", async ({ page }) => {
  await page.goto("/compare?cell=third-party-audit.linkerd");
  await gridReady(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole("checkbox", { name: "Hide claims by interested parties" }).check();
  await expect(page.getByText(/claims? by interested parties hidden\./)).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("an open cell that the filters hide is named", async ({ page }) => {
  await page.goto("/compare?cell=mtls-automatic.linkerd&options=no-mesh");
  await expect(page.getByText("The open cell is hidden by this choice:")).toBeVisible();
});

test("the outcome of a filter is spoken", async ({ page }) => {
  await page.goto("/compare");
  await gridReady(page);
  await page.getByRole("searchbox", { name: "Search capabilities" }).fill("quic");
  await expect(page.getByRole("status").filter({ hasText: "No row matches this choice." })).toBeAttached();
});

test("an empty view says what hid the rows, and brings them back", async ({ page }) => {
  await page.goto("/compare?q=quic");
  await expect(page.getByText("No capability matches “quic”.")).toBeVisible();
  await page.getByRole("link", { name: /^Show all/ }).click();
  await expect(page.locator(".cellb").first()).toBeVisible();
});

test("an open cell is part of the shared link, and of nothing else in the view", async ({ page }) => {
  await page.goto("/compare?options=linkerd&cell=retries.linkerd");
  await expect(page.locator("#claims-retries")).toContainText("What counts as yes");
  await gridReady(page);
  await page.getByRole("checkbox", { name: "No mesh" }).check();
  await expect(page).toHaveURL(/options=linkerd\.no-mesh&cell=retries\.linkerd/);
  await expect(page.locator("#claims-retries")).toBeVisible();
  await gridReady(page);
  await page.getByRole("link", { name: "Close", exact: true }).click();
  await expect(page.locator("#claims-retries")).toHaveCount(0);
  await expect(page.locator('[data-cell="retries.linkerd"]')).toBeFocused();
});

test("hiding interested claims says what it did", async ({ page }) => {
  await page.goto("/compare");
  await gridReady(page);
  await page.getByRole("checkbox", { name: "Hide claims by interested parties" }).check();
  await expect(
    page.getByText(/^\d+ claims? by interested parties hidden\. (No state changes|\d+ states? changes?)\.$/),
  ).toBeVisible();
});

test("the last option stays ticked; groups narrow when ticked", async ({ page }) => {
  await page.goto("/compare?options=linkerd");
  await gridReady(page);
  const linkerd = page.getByRole("checkbox", { name: "Linkerd" });
  await linkerd.click();
  await expect(linkerd).toBeChecked();
  await page.getByRole("checkbox", { name: "Governance" }).check();
  await expect(page).toHaveURL(/groups=governance/);
  await expect(page.getByRole("rowheader", { name: "Governance" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Retries" })).toHaveCount(0);
});

test("a modifier key opens the cell's page instead", async ({ page, context }) => {
  await page.goto("/compare");
  const opened = context.waitForEvent("page");
  await page
    .locator(".cellb")
    .first()
    .click({ modifiers: ["Control"] });
  await expect(await opened).toHaveURL(/\/capabilities\/.*#/);
});

test("the link is copied, or shown to be copied by hand", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/evidence/figures?measure=proxy-memory");
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/evidence\/figures\?.*measure=proxy-memory/);

  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.reload();
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  const field = page.getByRole("textbox", { name: "Link to this view" });
  await expect(field).toHaveValue(copied);
  await expect(field).toBeFocused();
});
