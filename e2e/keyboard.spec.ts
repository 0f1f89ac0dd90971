import { expect, gridReady, test } from "./fixtures";

test("the matrix is one tab stop; arrows move, Enter opens, Escape returns", async ({ page }) => {
  await page.goto("/compare?groups=security");
  const grid = page.getByRole("grid");
  await expect(grid).toBeVisible();
  await expect(grid.locator('a[tabindex="0"]')).toHaveCount(1);

  const first = grid.locator(".cellb").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const focused = page.locator(":focus");
  await expect(focused).toHaveAttribute("data-cell", "plaintext-refused-by-default.istio-ambient");
  await expect(grid.locator('a[tabindex="0"]')).toHaveCount(1);

  await page.keyboard.press("Enter");
  await expect(page.locator("#claims-plaintext-refused-by-default")).toContainText("Sources disagree");
  const inClaims = page.locator("#claims-plaintext-refused-by-default :focus");
  await page.keyboard.press("Tab");
  await expect(inClaims).toHaveText("Open as a page");
  // Every link of the claims is reached by Tab: they are no cells of the grid.
  const links = page.locator("#claims-plaintext-refused-by-default a");
  for (let passed = 1; passed < (await links.count()); passed += 1) {
    await page.keyboard.press("Tab");
    await expect(links.nth(passed)).toBeFocused();
  }
  await expect(grid.locator('.cellb[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("#claims-plaintext-refused-by-default")).toHaveCount(0);
  await expect(focused).toHaveAttribute("data-cell", "plaintext-refused-by-default.istio-ambient");

  await page.keyboard.press("Home");
  await expect(focused).toHaveText("Plaintext refused after install");
  await page.keyboard.press("Control+Home");
  await expect(focused).toHaveText("Istio sidecar");
  await page.keyboard.press("Control+End");
  await expect(focused).toHaveAttribute("data-cell", /\.app-mesh$/);
});

test("from the first key press to a source, without a mouse", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Start with your situation");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Compare the options");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/compare");

  await gridReady(page);
  await page.getByRole("searchbox", { name: "Search capabilities" }).focus();
  await page.keyboard.type("plaintext refused");
  await expect(page).toHaveURL(/q=plaintext\+refused/);
  await expect(page.locator(".cellb")).toHaveCount(8);
  const inGrid = page.locator(".cellb:focus");
  for (let presses = 0; presses < 40 && (await inGrid.count()) === 0; presses += 1) await page.keyboard.press("Tab");
  await expect(inGrid).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator(".open .dt")).toContainText("What counts as yes");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/evidence\/sources\//);
});

test("focus is always visible", async ({ page }) => {
  await page.goto("/compare?groups=governance");
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return "none on the page";
      // A chip shows the focus of the checkbox inside it.
      const shown = focused.closest(".chip") ?? focused;
      return getComputedStyle(shown).outlineStyle;
    });
    if (outline === "none on the page") break;
    expect(outline).not.toBe("none");
  }
});
