import { expect, routes, test, visibleText } from "./fixtures";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the journey is the same: matrix, cell, source, pair", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Compare the options" }).click();
    await page.locator('[data-cell="retries.linkerd"]').click();
    await expect(page).toHaveURL("/capabilities/retries#linkerd");
    await page.locator("#linkerd").getByRole("link", { name: "Retries", exact: true }).first().click();
    await expect(page).toHaveURL(/\/evidence\/sources\//);
    await page.goto("/");
    await page.getByRole("link", { name: /^Linkerd or No mesh/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Linkerd or No mesh");
  });

  test("the form narrows the matrix by a plain request", async ({ page }) => {
    await page.goto("/compare");
    await page.getByRole("searchbox", { name: "Search capabilities" }).fill("rate limit");
    await page.getByRole("checkbox", { name: "No mesh" }).uncheck();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/q=rate\+limit/);
    await expect(page.getByRole("columnheader")).toHaveCount(8);
    await expect(page.getByRole("rowheader", { name: "Local rate limit" })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "Retries" })).toHaveCount(0);
  });

  test("a shared link with an open cell shows its claims", async ({ page }) => {
    await page.goto("/compare?cell=retries.linkerd");
    await expect(page.locator("#claims-retries")).toContainText("What counts as yes");
    await page.getByRole("link", { name: "Close", exact: true }).click();
    await expect(page).toHaveURL("/compare");
  });

  test("no control is dead", async ({ page }) => {
    for (const path of Object.values(routes)) {
      if (path === routes.designSystem) continue;
      await page.goto(path);
      const dead = page.locator("button:visible:not([type=submit], [popovertarget])");
      expect(await dead.count(), path).toBe(0);
    }
  });
});

test("pages read the same with and without scripts", async ({ page, browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const without = await plain.newPage();
  const words = (text: string) =>
    text
      .replaceAll(
        /Copy (page )?link( to this view)?|Copy as a table|\bCopy\b|Link to this view|Apply|Recalculate|Fill in from your own cluster/g,
        "",
      )
      .replace(/\s+/g, " ");
  for (const path of Object.values(routes)) {
    if (path === routes.notFound) continue;
    await page.goto(path);
    await without.goto(`http://127.0.0.1:${new URL(page.url()).port}${path}`);
    expect(words(await visibleText(without)), path).toBe(words(await visibleText(page)));
  }
  await plain.close();
});
